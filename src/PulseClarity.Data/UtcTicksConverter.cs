using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PulseClarity.Data;

/// <summary>An instant as a whole number: SQLite has no type for instants, and compares and sorts numbers rightly.</summary>
internal sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(instant => instant.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
