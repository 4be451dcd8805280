using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using PulseClarity.Shop.Tests.Databases;
using PulseClarity.Shop.Tests.Shops;
using PulseClarity.Tests;

namespace PulseClarity.Shop.Tests.Cli;

/// <summary><c>pulse serve</c> and <c>pulse migrate</c> as they are started: on nothing at all, and with one clear sentence for what cannot be.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pulse-serve-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Serve_OnNothing_SellsStopsCleanlyAndRemembers()
    {
        string order;
        await using (var shop = await RunningShop.StartAsync("--data", _folder))
        {
            Assert.Contains(shop.Said, line => line.Contains("Database: embedded; SQLite", StringComparison.Ordinal));
            Assert.Contains(shop.Said, line => line.Contains("Payments: simulated; no money moves", StringComparison.Ordinal));
            using var client = new HttpClient { BaseAddress = shop.Address };
            using var placed = await client.PostAsJsonAsync("/api/v1/payments/checkout", TestShop.Form("bundle"), Cancellation);
            var answer = await placed.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
            order = answer.GetProperty("order").GetString()!;
            using var paid = await client.PostAsync(answer.GetProperty("url").GetString() + "/pay", content: null, Cancellation);
            Assert.Contains("personal-horoscope", await paid.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
            Assert.Equal(0, await shop.StopAsync());
        }

        await using (var again = await RunningShop.StartAsync("--data", _folder))
        {
            using var client = new HttpClient { BaseAddress = again.Address };
            Assert.Contains("personal-horoscope", await client.GetStringAsync($"/api/v1/payments/status/{order}", Cancellation), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Serve_ThePortIsTaken_SaysSoInOneSentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        await RefusesAsync("listens on", "serve", "--data", _folder, "--urls", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");
    }

    [Fact]
    public async Task Serve_TheFolderCannotBeOne_SaysSoInOneSentence()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", Cancellation);
        await RefusesAsync("Name another folder with --data.", "serve", "--data", file);
        await RefusesAsync("with --data.", "serve", "--data", Path.Combine(file, "below"));
    }

    [Fact]
    public async Task Serve_TheDatabaseIsNone_SaysSoInOneSentence()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "pulse.db"), string.Concat(Enumerable.Repeat("no database ", 1000)), Cancellation);
        await RefusesAsync("is no database of ours, or it is damaged", "serve", "--data", _folder);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("migrate")]
    public async Task Start_TheServerIsDown_SaysSoInOneSentenceWithoutThePassword(string command)
    {
        var error = await RefusesAsync(
            new Dictionary<string, string> { ["PULSE_DATABASE__POSTGRES"] = "postgres://ada:hunter2@127.0.0.1:1/shop" }, "cannot be reached", command, "--data", _folder);
        Assert.DoesNotContain("hunter2", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'Payments:KEY', which means nothing here", "PULSE_PAYMENTS__KEY", "x")]
    [InlineData("'Payments:WebhookSecret' is missing", "PULSE_PAYMENTS__STRIPEKEY", "sk_live_hunter2")]
    [InlineData("'Offers:bundle' is '-5'", "PULSE_OFFERS__BUNDLE", "-5")]
    public async Task Serve_ASettingCannotBe_SaysWhich(string message, string name, string value)
    {
        var error = await RefusesAsync(new Dictionary<string, string> { [name] = value }, message, "serve", "--data", _folder);
        Assert.DoesNotContain("hunter2", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worker_ThereIsNoSuchQueue_SaysWhichThereAre() =>
        await RefusesAsync("There is no queue 'horoscope'. There are life-clarity, life-blueprint, personal-horoscope, delivery.", "worker", "--queues", "horoscope", "--data", _folder);

    [Fact]
    public async Task Serve_TheFileHasASectionThatMeansNothing_SaysWhich()
    {
        var file = Path.Combine(_folder, "pulse.json");
        await File.WriteAllTextAsync(file, """{"Paymnets":{"StripeKey":"sk_live_hunter2"}}""", Cancellation);
        var error = await RefusesAsync("'Paymnets', which means nothing here. There are Data, Database", "serve", "--data", _folder, "--config", file);
        Assert.DoesNotContain("hunter2", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_OnAServer_SaysWhatItDidAndServeWaitsForIt()
    {
        var database = await SharedCluster.MakeEmptyAsync();
        Dictionary<string, string> environment = new() { ["PULSE_DATABASE__POSTGRES"] = database.ConnectionString };
        await RefusesAsync(environment, "Run 'pulse migrate' first.", "serve", "--data", _folder);
        var (code, first, error) = await PulseProcess.RunAsync("", environment, "migrate", "--data", _folder);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("brought up to date with", first, StringComparison.Ordinal);
        Assert.Contains("nothing to do", (await PulseProcess.RunAsync("", environment, "migrate", "--data", _folder)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_TheDatabaseIsNotThere_MakesIt()
    {
        var database = await SharedCluster.MakeEmptyAsync();
        database.Database += "_new";
        Dictionary<string, string> environment = new() { ["PULSE_DATABASE__POSTGRES"] = database.ConnectionString };
        await RefusesAsync(environment, "Run 'pulse migrate' first.", "serve", "--data", _folder);
        Assert.Equal(0, (await PulseProcess.RunAsync("", environment, "migrate", "--data", _folder)).Code);
    }

    private static Task<string> RefusesAsync(string message, params string[] arguments) => RefusesAsync([], message, arguments);

    private static async Task<string> RefusesAsync(Dictionary<string, string> environment, string message, params string[] arguments)
    {
        var (code, output, error) = await PulseProcess.RunAsync("", environment, arguments);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
        return error;
    }
}
