namespace PulseClarity.Reports.Facts;

/// <summary>The numbers of birth date and name; each 1 to 9, 11, 22 or 33, null where the name has no letters for it.</summary>
/// <param name="LifePath">From the birth date.</param>
/// <param name="Birthday">From the day of the month.</param>
/// <param name="Expression">From all letters of the name.</param>
/// <param name="SoulUrge">From its vowels.</param>
/// <param name="Personality">From its consonants.</param>
/// <param name="Maturity">From life path and expression.</param>
public sealed record NatalNumbers(int LifePath, int Birthday, int? Expression, int? SoulUrge, int? Personality, int? Maturity);
