namespace PulseClarity.Shop.Tests.Databases;

/// <summary>The databases that must keep the same promises.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}
