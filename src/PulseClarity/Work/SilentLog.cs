using Hangfire.Logging;

namespace PulseClarity.Work;

/// <summary>Keeps the queues quiet: what happens to a job is in its row, and logged by whoever does it.</summary>
internal sealed class SilentLog : ILogProvider, ILog
{
    public ILog GetLogger(string name) => this;

    public bool Log(LogLevel logLevel, Func<string>? messageFunc, Exception? exception = null) => false;
}
