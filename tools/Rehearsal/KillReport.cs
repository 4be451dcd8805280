namespace PulseClarity.Rehearsal;

/// <summary>What a <see cref="KillLoop"/> saw.</summary>
/// <param name="Kills">How often the process was killed.</param>
/// <param name="InFlight">Calls that the provider had not ended at the kills, added up.</param>
/// <param name="Unsaved">Calls that had been asked and not saved at the kills, added up: beside those in flight, those whose answer was on its way.</param>
/// <param name="Calls">Calls that the provider was asked.</param>
/// <param name="Repeated">Those of them that asked for an item which an earlier call had asked for.</param>
/// <param name="Items">Items that were asked for.</param>
/// <param name="TooManyRequests">Calls that the quota refused.</param>
public sealed record KillReport(int Kills, long InFlight, long Unsaved, int Calls, int Repeated, int Items, long TooManyRequests);
