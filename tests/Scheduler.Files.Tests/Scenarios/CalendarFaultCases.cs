using System.Collections.Immutable;

namespace Scheduler.Files.Tests.Scenarios;

/// <summary>Faults of the kinds that shape the calendar of single lines; a part of <see cref="FaultCases"/>.</summary>
internal static class CalendarFaultCases
{
    private const string Yaml = "scenario.yaml";
    private const string Orders = "orders.csv";
    private const string Marker = "# here";

    /// <summary>The horizon is 20 January to 18 February 2027, the window winter 20 to 31 January and 5 to 10 February.</summary>
    public static ImmutableArray<FaultCase> All { get; } =
    [
        Added("kind: MonthDays\n    window: winter\n    days: 7 # here", "MonthTooShort", "days", "7"),
        Added("kind: MonthDays\n    window: winter\n    days: 0 # here", "NumberOutOfRange", "days", "0"),
        Added("kind: MonthDays\n    window: winter\n    days: 6\n    exactly: yes # here", "WordUnknown", "exactly", "yes"),
        Added("kind: NestedWindow\n    parent: winter\n    child: horizon # here\n    days: 2", "WindowNotInside", "child", "horizon"),
        Added("kind: NestedWindow\n    parent: horizon\n    child: winter\n    days: 19 # here", "DaysAboveWindow", "days", "19"),
        Added("kind: FirstStopBy\n    window: winter\n    latest: 2027-02-01 # here", "DateOutsideWindow", "latest", "2027-02-01"),
        Added("kind: FirstStopBy\n    window: winter\n    latest: 21 Jan # here", "DateMalformed", "latest", "21 Jan"),
        Including("window: horizon\n    months: [2027-03] # here\n    floorDays: 12", "DateOutsideWindow", "months[1]", "2027-03"),
        Including("window: horizon\n    months: [2027-01]\n    floorDays: 11 # here", "FloorBelowMonths", "floorDays", "11"),
        Including("window: horizon\n    months: [2027-01]\n    floorDays: 31 # here", "DaysAboveWindow", "floorDays", "31"),
        Including("window: horizon\n    months: [January] # here\n    floorDays: 12", "MonthMalformed", "months[1]", "January"),
        Added("kind: MustIncludeMonths # here\n    window: horizon\n    floorDays: 12", "KeyMissing", "months", null, at: "- id: added"),
        Added("kind: MustIncludeMonths\n    window: winter # here\n    months: [2027-01]\n    floorDays: 12", "WindowNotOneSpan", "window", "winter"),
        Reserve("{ window: horizon, days: 1, announcedOn: 2027-01-01, document: X }", "WindowNotInside", "called[1].window", "horizon", window: "winter"),
        Reserve("{ window: winter, days: 19, announcedOn: 2027-01-01, document: X }", "DaysAboveWindow", "called[1].days", "19"),
        Reserve("{ window: winter, days: 11, announcedOn: 2027-01-01, document: X }", "ReserveOverdrawn", "called", "11"),
        Reserve("{ window: winter, days: 1, announcedOn: 2027-01-14, document: X }", "CallTooLate", "called[1].announcedOn", "2027-01-14"),
        Reserve("{ window: winter, days: 1, announcedOn: 2027-01-13 }", "KeyMissing", "called[1].document", null),
        Added("kind: MaintenanceRule\n    reasons: [rest] # here", "WordUnknown", "reasons[1]", "rest"),
        Added("kind: MaintenanceRule\n    reasons: [maintenance]\n    countsInside: [summer] # here", "ReferenceUnknown", "countsInside[1]", "summer"),
        Added("kind: MaintenanceRule", "KeyMissing", "reasons", null, at: "- id: added"),
        WithReasons(",breakdown", ",maintenance", "ReasonOfRun", "maintenance"),
        WithReasons(",break", ",", "WordUnknown", "break"),
        Added("kind: HeatUpRule\n    days: 6 # here\n    countAs: stop", "NumberOutOfRange", "days", "6"),
        Added("kind: HeatUpRule\n    days: 2\n    countAs: stop\n    window: winter # here", "HeatUpWindowOfStop", "window", "winter"),
        new(
            Yaml,
            "    minStopDays: 4\n    maxStopDays: 12\n    minRunDays: 5\n    maxStops: 3\n    lastStopMayContinue: true\n",
            "    minStopDays: 2\n    maxStopDays: 3\n    minRunDays: 5\n    maxStops: 3\n    lastStopMayContinue: true\n  - id: heat\n    kind: HeatUpRule\n    source: draft\n    days: 3 # here\n    countAs: run\n",
            "HeatUpTooLong",
            "rules[9].days",
            "3",
            At: Marker),
        Added("kind: ChangeRequest # here\n    requestedOn: 2027-01-20\n    leadDays: 7", "FiledPlanMissing", "kind", "added"),
        Added("kind: ChangeRequest # here\n    requestedOn: 2027-01-20", "KeyMissing", "leadDays", null, at: "- id: added", count: 2),
    ];

    // A thirteenth rule at the end of the file; the fault is in the marked line.
    private static FaultCase Added(string rule, string kind, string column, string? found, string at = Marker, int count = 1) => new(
        Yaml,
        "maxStartsPerCityAndDay: 1\n",
        $"maxStartsPerCityAndDay: 1\n  - id: added\n    source: notice\n    {rule}\n",
        kind,
        $"rules[13].{column}",
        found,
        at,
        Count: count);

    private static FaultCase Including(string rule, string kind, string column, string found) =>
        Added($"kind: MustIncludeMonths\n    {rule}", kind, column, found);

    private static FaultCase Reserve(string call, string kind, string column, string? found, string window = "horizon") => Added(
        $"kind: ReserveDays\n    window: {window}\n    capDays: 10\n    leadDays: 7\n    called: {(column == "called" ? Marker : "")}\n      - {call} {(column == "called" ? "" : Marker)}",
        kind,
        column,
        found);

    private static FaultCase WithReasons(string ofStop, string ofRun, string kind, string found) => new(
        Orders,
        "id,line,from,to,state,issuer,document,article\no1,L2,2027-01-28,2027-01-29,stopped,示例厅,示例〔2026〕2号,第二条\no2,L2,2027-02-01,2027-02-02,running,示例厅,示例〔2026〕3号,\n",
        $"id,line,from,to,state,issuer,document,article,reason\no1,L2,2027-01-28,2027-01-29,stopped,示例厅,示例〔2026〕2号,第二条{ofStop}\no2,L2,2027-02-01,2027-02-02,running,示例厅,示例〔2026〕3号,{ofRun}\n",
        kind,
        "reason",
        found,
        At: kind == "ReasonOfRun" ? "o2," : "o1,");
}
