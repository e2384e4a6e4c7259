using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Scheduler.Store;

namespace Scheduler.Testing;

/// <summary>A PostgreSQL server of the tests' own, in a temporary folder and on a free port of this machine only. As root it runs as the user postgres.</summary>
internal sealed class PostgresServer : IDisposable
{
    public const string HowToInstall = "PostgreSQL is not installed. Install it with: apt-get update && apt-get install -y postgresql";

    private static readonly Lazy<PostgresServer> OfAllTests = new(() =>
    {
        var server = new PostgresServer();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Dispose();
        return server;
    });

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scheduler-postgres");
    private readonly int port;
    private bool isRunning;

    public PostgresServer()
    {
        if (OperatingSystem.IsLinux() && IsRoot) File.SetUnixFileMode(folder.FullName, (UnixFileMode)0b111_111_111);
        using (var any = new TcpListener(IPAddress.Loopback, 0))
        {
            any.Start();
            port = ((IPEndPoint)any.LocalEndpoint).Port;
        }

        Run("initdb", "-D", Data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync");
        Start();
    }

    /// <summary>Debian keeps each version in a folder of its own; the newest one, or null.</summary>
    public static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order().LastOrDefault()
        : null;

    public static bool IsInstalled => Programs is not null;

    /// <summary>The server that tests share; it ends with the test process.</summary>
    public static PostgresServer Shared => OfAllTests.Value;

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Combine(folder.FullName, "data");

    /// <summary>A folder that the server may write to.</summary>
    public string Folder => folder.FullName;

    /// <summary>Address of a schema that is this caller's alone.</summary>
    public StoreAddress NewSchema()
    {
        var name = $"test_{Guid.NewGuid():n}";
        using var source = NpgsqlDataSource.Create(AddressOf("public"));
        using var command = source.CreateCommand($"create schema {name}");
        command.ExecuteNonQuery();
        return new StoreAddress(StoreKind.PostgreSql, AddressOf(name));
    }

    /// <summary>Address of an empty database, as somebody has one who runs only this.</summary>
    public StoreAddress NewDatabase()
    {
        var name = $"test_{Guid.NewGuid():n}";
        using var source = NpgsqlDataSource.Create(AddressOf("public"));
        using var command = source.CreateCommand($"create database {name}");
        command.ExecuteNonQuery();
        return new StoreAddress(StoreKind.PostgreSql, new NpgsqlConnectionStringBuilder(AddressOf("public")) { Database = name }.ToString());
    }

    /// <summary>Runs one of PostgreSQL's own tools, such as pg_dump, on a database of this server.</summary>
    public void RunTool(string program, StoreAddress address, params string[] arguments)
    {
        var at = new NpgsqlConnectionStringBuilder(address.Place);
        Run(program, ["-h", at.Host!, "-p", $"{at.Port}", "-U", at.Username!, "-d", at.Database!, .. arguments]);
    }

    public void Start()
    {
        Run("pg_ctl", "-D", Data, "-w", "-l", Path.Combine(Data, "server.log"), "-o", $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off", "start");
        isRunning = true;
    }

    /// <summary>Cuts all connections.</summary>
    public void Stop()
    {
        isRunning = false;
        Run("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");
    }

    public void Dispose()
    {
        // A test that failed while the server was stopped must be heard, not the fault of stopping it twice.
        if (isRunning) Stop();
        folder.Delete(recursive: true);
    }

    private string AddressOf(string schema) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Username = "postgres",
        Database = "postgres",
        SearchPath = schema,
        Timeout = 5,
        MaxPoolSize = 20,
    }.ToString();

    private void Run(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs ?? throw new InvalidOperationException(HowToInstall), program);
        string[] all = IsRoot ? ["runuser", "-u", "postgres", "--", path, .. arguments] : [path, .. arguments];
        using var process = Process.Start(new ProcessStartInfo(all[0], all[1..]) { RedirectStandardInput = true, WorkingDirectory = folder.FullName })!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
