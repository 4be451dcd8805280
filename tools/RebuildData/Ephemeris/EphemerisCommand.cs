using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;

namespace PulseClarity.RebuildData.Ephemeris;

/// <summary><c>ephemeris</c>: prints with swetest, fits, checks, writes.</summary>
internal static class EphemerisCommand
{
    // What the data files of Debian's swe-standard-data span, less a segment of the slowest body at the end.
    private const int FirstYear = 1800;
    private const int LastYear = 2385;

    internal static Command Create()
    {
        var program = new Option<FileInfo>("--swetest") { Description = "The program swetest of Swiss Ephemeris", Required = true };
        var data = new Option<DirectoryInfo>("--ephe") { Description = "The folder with its data files (sepl_18.se1 …)", Required = true };
        var result = new Option<FileInfo>("--out") { Description = "The file to write, like ephemeris_1900_2100.ephc.br", Required = true };
        var from = new Option<int>("--from") { Description = "First year", DefaultValueFactory = _ => 1900 };
        var to = new Option<int>("--to") { Description = "Last year, up to its first of January", DefaultValueFactory = _ => 2100 };
        var bodies = new Option<string[]>("--body") { Description = "Only this body; may be given several times", DefaultValueFactory = _ => [] };
        bodies.AcceptOnlyFromAmong([.. BodyPlan.All.Select(body => body.Name)]);
        var command = new Command("ephemeris", "Fit the ephemeris to places that swetest prints.") { program, data, result, from, to, bodies };
        command.SetAction((parsed, cancellation) => Rebuilding.RunAsync(parsed, output =>
        {
            var years = new Years(parsed.GetValue(from), parsed.GetValue(to));
            if (years.From < FirstYear || years.To > LastYear || years.From >= years.To)
                throw new RebuildException($"--from and --to must be years from {FirstYear} to {LastYear}, the earlier first.");
            var names = parsed.GetRequiredValue(bodies);
            var chosen = names.Length == 0 ? BodyPlan.All : [.. BodyPlan.All.Where(body => names.Contains(body.Name))];
            var swetest = new Swetest(parsed.GetRequiredValue(program), parsed.GetRequiredValue(data));
            return RebuildAsync(swetest, years, chosen, parsed.GetRequiredValue(result), output, cancellation);
        }));
        return command;
    }

    private static async Task<int> RebuildAsync(
        Swetest swetest, Years years, ImmutableArray<BodyPlan> bodies, FileInfo result, TextWriter output, CancellationToken cancellation)
    {
        var fitter = new BodyFitter(swetest);
        var check = new FitCheck(swetest);
        var fitted = ImmutableArray.CreateBuilder<FittedBody>(bodies.Length);
        var good = true;
        await output.WriteLineAsync("body       coordinate    greatest error       limit   from the embedded file");
        foreach (var body in bodies)
        {
            fitted.Add(await fitter.FitAsync(body, years, cancellation));
            var alone = EphemerisWriter.Write(years.FirstDay, years.LastDay, [fitted[^1]]);
            foreach (var error in await check.MeasureAsync(body, years, alone, cancellation))
            {
                await output.WriteLineAsync(Line(body, error));
                good &= !error.IsTooGreat;
            }
        }

        if (!good)
        {
            await output.WriteLineAsync("An error is above its limit; nothing was written.");
            return 1;
        }

        var file = EphemerisWriter.Write(years.FirstDay, years.LastDay, fitted.MoveToImmutable());
        await Rebuilding.WriteCompressedAsync(result, file, cancellation);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{result.Name}: {file.Length:N0} bytes before compression."));
        return 0;
    }

    private static string Line(BodyPlan body, FitError error) => string.Create(
        CultureInfo.InvariantCulture,
        $"{body.Name,-10} {error.Plan.Coordinate,-10} {error.FromPrinted,14:g3} {error.UnitName,-2} {error.Plan.Limit,9:g3}   {error.FromEmbedded:g3}{(error.IsTooGreat ? "  too great" : "")}");
}
