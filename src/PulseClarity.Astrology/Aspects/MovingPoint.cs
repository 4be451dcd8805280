namespace PulseClarity.Astrology.Aspects;

/// <summary>A point with its longitude (degrees) and its speed (degrees a day; 0 for an angle of the chart).</summary>
internal readonly record struct MovingPoint(ChartPoint Point, double Longitude, double Speed);
