namespace PulseClarity.Reports.Claims;

/// <summary>Reads all that a text states about the sky, clause by clause.</summary>
internal static class ClaimReader
{
    internal static IEnumerable<Claim> Read(string text, Facts.Period? period)
    {
        var aspects = new AspectReader();
        var weekdays = period is null ? null : new WeekdayReader(period);
        foreach (var clause in new ClauseReader(text, period).Read())
        {
            foreach (var claim in PlaceReader.Read(clause)) yield return claim;
            foreach (var claim in MotionReader.Read(clause)) yield return claim;
            foreach (var claim in aspects.Read(clause)) yield return claim;
            foreach (var claim in PhaseReader.Read(clause)) yield return claim;
            foreach (var claim in CountReader.Read(clause)) yield return claim;
            foreach (var claim in PatternReader.Read(clause)) yield return claim;
            foreach (var claim in NumberReader.Read(clause)) yield return claim;
            foreach (var claim in CuspReader.Read(clause)) yield return claim;
            if (weekdays is null) continue;
            foreach (var claim in EclipseReader.Read(clause)) yield return claim;
            foreach (var claim in ReturnReader.Read(clause)) yield return claim;
            foreach (var claim in VoidReader.Read(clause)) yield return claim;
            foreach (var claim in weekdays.Read(clause)) yield return claim;
        }
    }
}
