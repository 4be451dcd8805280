namespace PulseClarity.Generation.Quota;

/// <summary>How a provider counts a call against its tokens a minute: what it takes when the call comes in, and whether it corrects that to the usage.</summary>
public enum TokenCounting
{
    /// <summary>Prompt and expected answer at first, the usage in the end: close to a provider that counts what is really used.</summary>
    ExpectedThenUsage,

    /// <summary>Prompt and output limit at first, the usage in the end.</summary>
    LimitThenUsage,

    /// <summary>Prompt and output limit, and never corrected: how OpenAI's cookbook counts. Believed until headers say otherwise: it never asks too early.</summary>
    Limit,

    /// <summary>The larger of prompt and output limit at first, the usage in the end.</summary>
    LargerThenUsage,

    /// <summary>The larger of prompt and output limit, never corrected: how OpenAI's guide to rate limits words it.</summary>
    Larger,
}
