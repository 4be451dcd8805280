using NodaTime;
using PulseClarity.Astrology.Births;

namespace PulseClarity.Cli;

/// <summary>What a report is made from.</summary>
/// <param name="Birth">The birth with its chart.</param>
/// <param name="Name">Whose it is.</param>
/// <param name="Start">The first day of the year that it is about; of no meaning to a report without one.</param>
/// <param name="Home">The zone of the clocks that the reader lives by.</param>
/// <param name="Language">The language to write in.</param>
internal sealed record ReportOrder(BirthChart Birth, string Name, LocalDate Start, DateTimeZone Home, string Language);
