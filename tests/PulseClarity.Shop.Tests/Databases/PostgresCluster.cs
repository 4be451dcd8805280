using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace PulseClarity.Shop.Tests.Databases;

/// <summary>A PostgreSQL server of the tests' own, on a free port of this machine, in a folder of its own; it can be stopped and started again.</summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    // Ends with the standard input: so the server dies with the tests, even when they are killed.
    private const string RunUntilInputEnds = """
        "$0" -D "$1" -p "$2" -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=250 \
          -c fsync=off -c full_page_writes=off -c log_min_messages=panic < /dev/null & read -r _; kill -INT $!; wait $!
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder;
    private readonly int _port;
    private Process? _server;
    private int _databases;

    private PostgresCluster(string folder, int port) => (_folder, _port) = (folder, port);

    internal static async Task<PostgresCluster> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("pulse-postgres-").FullName;
        if (Environment.IsPrivilegedProcess) await RunAsync("chown", "postgres", folder);
        await RunAsync(AsServer(Program("initdb"), "-D", Path.Combine(folder, "data"), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"), folder);
        var cluster = new PostgresCluster(folder, FreePort());
        await cluster.StartServerAsync();
        return cluster;
    }

    internal NpgsqlConnectionStringBuilder Connection(string database) => new()
    {
        Host = "127.0.0.1",
        Port = _port,
        Username = "postgres",
        Database = database,
        Timeout = 5,
        MaxPoolSize = 60,
    };

    /// <summary>Makes a database.</summary>
    /// <param name="template">What it begins as.</param>
    internal async Task<NpgsqlConnectionStringBuilder> MakeDatabaseAsync(string template = "template1")
    {
        var name = $"shop_{Interlocked.Increment(ref _databases)}";
        var administration = Connection("postgres");
        administration.Pooling = false;
        await using var connection = new NpgsqlConnection(administration.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE {template}", connection);
        await command.ExecuteNonQueryAsync();
        return Connection(name);
    }

    internal async Task StartServerAsync()
    {
        var start = AsServer("/bin/sh", "-c", RunUntilInputEnds, Program("postgres"), Path.Combine(_folder, "data"), $"{_port}");
        start.WorkingDirectory = _folder;
        start.RedirectStandardInput = true;
        _server = Process.Start(start)!;
        var administration = Connection("postgres");
        administration.Pooling = false;
        for (var waited = Stopwatch.StartNew(); ;)
        {
            try
            {
                await using var connection = new NpgsqlConnection(administration.ConnectionString);
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (waited.Elapsed < Patience && !_server.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
            }
        }
    }

    internal async Task StopServerAsync()
    {
        _server!.StandardInput.Close();
        await _server.WaitForExitAsync();
        _server.Dispose();
        _server = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await StopServerAsync();
        Directory.Delete(_folder, recursive: true);
    }

    // PostgreSQL refuses to run as root.
    private static ProcessStartInfo AsServer(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? new ProcessStartInfo("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, .. arguments])
        : new ProcessStartInfo(program, arguments);

    private static string Program(string name)
    {
        const string Debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(Debian) ? Directory.GetDirectories(Debian) : [];
        return versions.OrderByDescending(version => int.TryParse(Path.GetFileName(version), out var number) ? number : 0)
            .Select(version => Path.Combine(version, "bin", name))
            .FirstOrDefault(File.Exists) ?? name;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Task RunAsync(string program, params string[] arguments) => RunAsync(new ProcessStartInfo(program, arguments), Path.GetTempPath());

    private static async Task RunAsync(ProcessStartInfo start, string folder)
    {
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"'{start.FileName}' failed. Does eng/install-test-services say why?\n{await output}{error}");
    }
}
