namespace PulseClarity.ProviderSimulator.Accounts;

/// <summary>How often one prompt was asked and paid.</summary>
/// <param name="Asked">Well-formed calls with this prompt, those refused for the quota among them.</param>
/// <param name="Answered">Calls whose whole response was sent with status 200.</param>
/// <param name="Charged">Calls that were charged.</param>
public sealed record PromptCount(int Asked, int Answered, int Charged);
