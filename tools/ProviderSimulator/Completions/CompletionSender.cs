using System.Text;
using Microsoft.AspNetCore.Http;
using PulseClarity.ProviderSimulator.Faults;

namespace PulseClarity.ProviderSimulator.Completions;

/// <summary>Sends an answer at the pace the model writes it, broken off where the fault says so.</summary>
internal sealed class CompletionSender(ProviderClock clock, SimulatorOptions options)
{
    private const int Drops = 20;

    public async Task SendAsync(HttpContext http, ChatCall call, Completion completion, CompletionJson json, FaultKind? fault, Latency latency)
    {
        var cancellation = http.RequestAborted;
        var begun = clock.Now;
        var end = begun + latency.Last + (fault == FaultKind.Drip ? options.DripTime : TimeSpan.Zero);
        http.Response.StatusCode = StatusCodes.Status200OK;
        http.Response.ContentType = call.Stream ? "text/event-stream" : "application/json";
        await clock.WaitUntilAsync(begun + (call.Stream || fault == FaultKind.Drip ? latency.First : latency.Last), cancellation);

        List<string> pieces = call.Stream ? [.. json.Events(completion, call.IncludeUsage)] : Split(json.Whole(completion), fault);
        var sent = fault is FaultKind.ResetInBody or FaultKind.Truncation ? pieces.Count / 2 : pieces.Count;
        var from = clock.Now;
        for (var piece = 0; piece < sent; piece++)
        {
            await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(pieces[piece]), cancellation);
            await http.Response.Body.FlushAsync(cancellation);
            await clock.WaitUntilAsync(from + (end - from) * ((piece + 1d) / pieces.Count), cancellation);
        }

        if (fault == FaultKind.ResetInBody) http.Abort();
    }

    private static List<string> Split(string body, FaultKind? fault)
    {
        var count = fault switch
        {
            FaultKind.Drip => Drops,
            FaultKind.ResetInBody or FaultKind.Truncation => 2,
            _ => 1,
        };
        return [.. Enumerable.Range(0, count).Select(part => body[(body.Length * part / count)..(body.Length * (part + 1) / count)])];
    }
}
