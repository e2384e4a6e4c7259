namespace Scheduler.Architecture.Tests;

/// <summary>
/// The rooms of the house from top to bottom, each with the rooms above it that it may use. A new room is added here, with thought.
/// </summary>
internal static class Rooms
{
    private const string Domain = "Scheduler.Domain";
    private const string Files = "Scheduler.Files";
    private const string Import = "Scheduler.Import";
    private const string Rulebook = "Scheduler.Rulebook";
    private const string CpSat = "Scheduler.CpSat";
    private const string Optimization = "Scheduler.Optimization";
    private const string Verification = "Scheduler.Verification";
    private const string Papers = "Scheduler.Papers";
    private const string Planning = "Scheduler.Planning";
    private const string Store = "Scheduler.Store";
    private const string ScenarioMaker = "Scheduler.ScenarioMaker";
    private const string Cli = "Scheduler.Cli";
    private const string Worker = "Scheduler.Worker";

    /// <summary>Room and what it may use, top first.</summary>
    public static IReadOnlyList<(string Name, string[] MayUse)> All { get; } =
    [
        (Domain, []),
        (Files, [Domain]),
        (Import, [Domain, Files]),
        (Rulebook, [Domain]),
        (CpSat, []),
        (Optimization, [Domain, Rulebook, CpSat]),

        // A stranger to the model and to the solver: it must not share their mistakes.
        (Verification, [Domain]),

        // Words and figures of the verdict, on paper; what belongs on which paper is decided here, not where files are read.
        (Papers, [Domain]),
        (Planning, [Domain, Rulebook, CpSat, Optimization, Verification]),

        // Keeps bytes and states; what they mean is not its affair.
        (Store, []),
        (ScenarioMaker, [Domain, Files]),
        (Cli, [Domain, Files, Import, Rulebook, CpSat, Optimization, Verification, Planning, Store, Papers]),

        // Solves run in processes of the command. What a book sets against its days is due by the rulebook.
        (Worker, [Domain, Files, Rulebook, Verification, Store, Cli]),
    ];

    /// <summary>Rooms that may speak the solver's language.</summary>
    public static IReadOnlyList<string> NextToTheSolver { get; } = [CpSat, Optimization];

    /// <summary>Rooms that use no package but NodaTime, which they get from the domain.</summary>
    public static IReadOnlyList<string> WithoutPackages { get; } = [Domain, Rulebook, Optimization, Verification, Planning];

    public static TheoryData<string> Names => new(All.Select(room => room.Name));

    public static string[] MayUse(string room) => All.Single(candidate => candidate.Name == room).MayUse;
}
