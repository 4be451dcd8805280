namespace PulseClarity.ProviderSimulator.Answers;

/// <summary>One message of a call; the parts of a message in parts are joined by line breaks.</summary>
/// <param name="Role">system, developer, user, assistant or tool.</param>
/// <param name="Content">Its text.</param>
public sealed record SimulatedMessage(string Role, string Content);
