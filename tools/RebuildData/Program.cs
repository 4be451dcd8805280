using System.CommandLine;
using PulseClarity.RebuildData.Ephemeris;
using PulseClarity.RebuildData.Places;
using PulseClarity.RebuildData.Zones;

var root = new RootCommand("Rebuilds the data that PulseClarity.Astrology carries, from public sources.")
{
    EphemerisCommand.Create(),
    PlacesCommand.Create(),
    ZonesCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
