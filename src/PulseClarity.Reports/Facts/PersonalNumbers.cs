namespace PulseClarity.Reports.Facts;

/// <summary>The numbers that a time has for a person; each 1 to 9, 11, 22 or 33.</summary>
/// <param name="Year">The personal year of the calendar year in which the period starts.</param>
/// <param name="NextYear">That of the calendar year in which it ends, where that is another.</param>
/// <param name="Month">The personal month of the calendar month in which a day, a week or a month starts; null for a year.</param>
/// <param name="Day">The personal day; for days only.</param>
public sealed record PersonalNumbers(int Year, int? NextYear, int? Month, int? Day);
