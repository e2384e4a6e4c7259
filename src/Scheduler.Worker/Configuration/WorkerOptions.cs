using System.ComponentModel.DataAnnotations;
using Scheduler.Store;

namespace Scheduler.Worker.Configuration;

/// <summary>Settings of the worker, section <c>Scheduler</c> of its configuration. Each has a default that works on one machine; an unknown or a wrong one stops the start.</summary>
public sealed class WorkerOptions
{
    public const string Section = "Scheduler";

    /// <summary>Where the store, the logs and the folders of running solves are.</summary>
    [Required]
    public string DataFolder { get; set; } = "data";

    /// <summary>Connection string of a PostgreSQL that several workers share; null for a SQLite file in the data folder.</summary>
    public string? PostgreSql { get; set; }

    /// <summary>So long a store that does not answer is tried again before it counts as away.</summary>
    [Range(1, 600)]
    public int StorePatienceSeconds { get; set; } = 30;

    /// <summary>Name of this worker, the only one of its name.</summary>
    [Required]
    public string WorkerName { get; set; } = $"{Environment.MachineName}-{Environment.ProcessId}";

    /// <summary>Where the API listens.</summary>
    [Required]
    public string Listen { get; set; } = "http://127.0.0.1:5080";

    /// <summary>Whether it may listen to other machines. Then put a proxy with TLS before it.</summary>
    public bool AllowOtherMachines { get; set; }

    /// <summary>Runs that are solved side by side.</summary>
    [Range(0, 64)]
    public int ParallelRuns { get; set; } = 1;

    /// <summary>So long a worker may be silent before its run is given to another.</summary>
    [Range(5, 3600)]
    public int LeaseSeconds { get; set; } = 60;

    /// <summary>Pause between two looks at an empty queue.</summary>
    [Range(50, 60_000)]
    public int PollMilliseconds { get; set; } = 500;

    /// <summary>So many workers may be lost over a run before it is parked.</summary>
    [Range(1, 1_000)]
    public int MaxAttempts { get; set; } = 3;

    /// <summary>How often the best plan of a running solve is stored.</summary>
    [Range(1, 3600)]
    public int CheckpointSeconds { get; set; } = 30;

    /// <summary>Limit of a run that names none.</summary>
    [Range(1, 604_800)]
    public int RunSeconds { get; set; } = 60;

    /// <summary>Longest limit that a run may name.</summary>
    [Range(1, 604_800)]
    public int MostRunSeconds { get; set; } = 86_400;

    /// <summary>Largest body of a request.</summary>
    [Range(1_000, 1_000_000_000)]
    public long MostRequestBytes { get; set; } = 32_000_000;

    /// <summary>Requests that one key may make a minute.</summary>
    [Range(1, 1_000_000)]
    public int RequestsPerMinute { get; set; } = 1_200;

    /// <summary>When the plans in force are planned again with the facts of the day: a Quartz cron expression with seconds, in China time; empty for never.</summary>
    public string NightlyCron { get; set; } = "0 30 1 * * ?";

    /// <summary>Folder with one folder for each scenario id, in which its feed is; null for <c>feeds</c> in the data folder.</summary>
    public string? NightlyFeeds { get; set; }

    /// <summary>Limit of each nightly run.</summary>
    [Range(1, 604_800)]
    public int NightlySeconds { get; set; } = 600;

    /// <summary>So many days after today are not moved, because nobody could change them in time.</summary>
    [Range(0, 366)]
    public int NightlyFrozenDays { get; set; } = 7;

    /// <summary>Gap of the exposure, percent, up to which no days are moved for less exposure.</summary>
    [Range(0, 100)]
    public int NightlyWorth { get; set; } = 1;

    /// <summary>With less room on the disk of the data folder no run is taken.</summary>
    [Range(1, 1_000_000)]
    public int LeastFreeMegabytes { get; set; } = 64;

    internal string FeedFolder => NightlyFeeds ?? Path.Combine(DataFolder, "feeds");

    internal StoreAddress StoreAddress => new(PostgreSql is null ? StoreKind.Sqlite : StoreKind.PostgreSql, PostgreSql ?? Path.Combine(DataFolder, "scheduler.db"))
    {
        Patience = TimeSpan.FromSeconds(StorePatienceSeconds),
    };
}
