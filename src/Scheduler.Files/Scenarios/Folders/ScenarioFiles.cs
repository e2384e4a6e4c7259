using System.Collections.Immutable;

namespace Scheduler.Files.Scenarios.Folders;

/// <summary>The files of a scenario folder.</summary>
internal static class ScenarioFiles
{
    public const string Scenario = "scenario.yaml";
    public const string Cities = "cities.csv";
    public const string Markets = "markets.csv";
    public const string Lines = "lines.csv";
    public const string Facts = "facts.csv";
    public const string Outlook = "outlook.csv";
    public const string Demand = "demand.csv";
    public const string History = "history.csv";
    public const string Orders = "orders.csv";
    public const string States = "states.csv";
    public const string Filed = "filed.csv";
    public const string Alerts = "alerts.csv";
    public const string Stops = "stops.csv";
    public const string Ledger = "ledger.csv";

    /// <summary>All files, in the order in which a writer fills them: others refer to the earlier ones.</summary>
    public static ImmutableArray<string> All { get; } =
        [Scenario, Cities, Markets, Lines, Facts, Outlook, Demand, History, Orders, States, Filed, Alerts, Stops, Ledger];

    /// <summary>Notes for people. It may lie in the folder, is never read and is no part of the fingerprint.</summary>
    public const string Notes = "README.md";

    public static bool IsOptional(string name) => name is Facts or History or Orders or States or Filed or Alerts or Stops or Ledger;
}
