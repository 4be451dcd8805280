using System.Diagnostics;

namespace PulseClarity.Typesetting.Tests;

/// <summary>Programs that read PDFs; eng/install-test-tools installs them.</summary>
internal static class Tool
{
    /// <summary>Runs a program over a PDF and returns what it says; the mark {pdf} in its arguments is the file.</summary>
    internal static async Task<string> ReadAsync(byte[] pdf, string program, params string[] arguments)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf, TestContext.Current.CancellationToken);
            var start = new ProcessStartInfo(program, arguments.Select(argument => argument == "{pdf}" ? file : argument))
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {await errors} {said}");
            return said + await errors;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
