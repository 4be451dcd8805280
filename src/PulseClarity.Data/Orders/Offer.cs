namespace PulseClarity.Data.Orders;

/// <summary>What is sold.</summary>
public enum Offer
{
    /// <summary>One report, some 26 pages.</summary>
    LifeClarity,

    /// <summary>One report, 52 sections.</summary>
    LifeBlueprint,

    /// <summary>One report, a year in 8,600 answers.</summary>
    PersonalHoroscope,

    /// <summary>All three reports.</summary>
    Bundle,
}
