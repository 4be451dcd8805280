namespace PulseClarity.Data.Orders;

/// <summary>What is made: a kind of report.</summary>
public enum Product
{
    /// <summary>Identity, feeling, work and growth.</summary>
    LifeClarity,

    /// <summary>A life in 52 sections.</summary>
    LifeBlueprint,

    /// <summary>A year, day by day.</summary>
    PersonalHoroscope,
}
