namespace PulseClarity.Reports.Writing;

/// <summary>Who wrote a report's text.</summary>
/// <param name="Name">The model's name, or the almanac's.</param>
/// <param name="IsAlmanac">Whether it is the built-in writer and no model.</param>
public sealed record Author(string Name, bool IsAlmanac);
