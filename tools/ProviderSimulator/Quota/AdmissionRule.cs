namespace PulseClarity.ProviderSimulator.Quota;

/// <summary>How many tokens a call takes from the bucket when it arrives, before anybody knows how long its answer will be.</summary>
public enum AdmissionRule
{
    /// <summary>Prompt tokens + the output limit of the call: how the OpenAI cookbook's parallel processor counts. Without a limit in the call: <see cref="SimulatorOptions.OutputTokensWithoutLimit"/>.</summary>
    PromptPlusLimit,

    /// <summary>The larger of the prompt tokens and the output limit: how OpenAI's rate limit guide words it.</summary>
    LargerOfPromptAndLimit,

    /// <summary>Prompt tokens + the tokens the answer is going to have: what a provider would count that could look ahead.</summary>
    PromptPlusAnswer,
}
