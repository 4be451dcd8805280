using System.Text.Json;
using PulseClarity.Data.Payments;

namespace PulseClarity.Payments;

/// <summary>A message of the payment provider, read no further than to know whom to ask about what: so any version of the provider's messages will do.</summary>
internal sealed record PaymentNotice
{
    // What can change how an order stands. Anything else is noted and left.
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "checkout.session.completed",
        "checkout.session.async_payment_succeeded",
        "checkout.session.async_payment_failed",
        "checkout.session.expired",
        "charge.refunded",
        "charge.dispute.created",
        "charge.dispute.closed",
    };

    /// <summary>The types that matter.</summary>
    internal static IReadOnlyCollection<string> TellingTypes => Telling;

    /// <summary>The provider's name for it.</summary>
    public required string Id { get; init; }

    /// <summary>What it says happened.</summary>
    public required string Type { get; init; }

    /// <summary>When that was.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The checkout it is about; null when about none.</summary>
    public string? Session { get; init; }

    /// <summary>The payment it is about; null when about none.</summary>
    public string? Payment { get; init; }

    /// <summary>Whether an order may stand differently now.</summary>
    internal bool IsTelling => Telling.Contains(Type) && (Session ?? Payment) is not null;

    /// <summary>Reads one.</summary>
    /// <exception cref="JsonException">It is no message.</exception>
    internal static PaymentNotice Read(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        return Read(document.RootElement);
    }

    /// <summary>Reads one.</summary>
    /// <exception cref="JsonException">It is no message.</exception>
    internal static PaymentNotice Read(JsonElement message)
    {
        var about = Child(Child(message, "data"), "object");
        return new PaymentNotice
        {
            Id = Text(message, "id") ?? throw new JsonException("It has no id."),
            Type = Text(message, "type") ?? throw new JsonException("It has no type."),
            CreatedAt = CreatedAtOf(message),
            Session = Text(about, "object") == "checkout.session" ? Text(about, "id") : null,
            Payment = Text(about, "object") is "charge" or "dispute" ? Text(about, "payment_intent") : null,
        };
    }

    private static DateTimeOffset CreatedAtOf(JsonElement message)
    {
        var created = Child(message, "created");
        return created.ValueKind == JsonValueKind.Number && created.TryGetInt64(out var seconds)
            && seconds >= 0 && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : throw new JsonException("It does not say when.");
    }

    private static JsonElement Child(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var child) ? child : default;

    private static string? Text(JsonElement parent, string name)
    {
        var text = Child(parent, name);
        if (text.ValueKind != JsonValueKind.String) return null;
        try
        {
            return text.GetString() is { Length: > 0 and <= PaymentEvent.LongestText } read && !read.Any(char.IsControl) ? read : null;
        }
        catch (InvalidOperationException)
        {
            // JSON may spell half of a surrogate pair, which is no text.
            return null;
        }
    }
}
