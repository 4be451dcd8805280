namespace PulseClarity.Work;

/// <summary>A run wrote after it had lost its claim; nothing was changed.</summary>
internal sealed class LeaseLostException() : Exception("The report was taken over or stopped meanwhile.");
