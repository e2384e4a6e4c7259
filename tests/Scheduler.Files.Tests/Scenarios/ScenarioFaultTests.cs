using Scheduler.Files.Faults;
using Scheduler.Files.Reference;

namespace Scheduler.Files.Tests.Scenarios;

public sealed class ScenarioFaultTests
{
    public static TheoryData<FaultCase> Cases => [.. FaultCases.All];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Scenario_WithOneChange_ReportsTheFaultAtItsPlace(FaultCase change)
    {
        using var folder = new TestFolder().Change(change.File, change.Old, change.New);

        var result = folder.Read();

        Assert.Null(result.Scenario);
        var file = change.In ?? change.File;
        int? row = change.At == "" ? null : folder.RowOf(file, change.At ?? change.New);
        var reported = string.Join('\n', result.Faults.Select(fault => FaultText.Of(fault, Domain.Text.Language.English)));
        Assert.True(
            result.Faults.Any(fault => fault.Is(change.FaultKind) && (fault.File, fault.Row, fault.Column, fault.Found) == (file, row, change.Column, change.Found)),
            $"{change} at {file}:{row}, but:\n{reported}");
        Assert.True(result.Faults.Length == change.Count, $"{change.Count} faults expected, but:\n{reported}");
    }

    [Fact]
    public void Lines_NoneOperating_IsAFault()
    {
        using var folder = new TestFolder().Write("lines.csv", SampleScenario.Files["lines.csv"].Replace("operating", "idle", StringComparison.Ordinal));

        var fault = Assert.Single(folder.Read().Faults, fault => fault.Is(FaultKind.NoOperatingLine));

        Assert.Equal(("lines.csv", null, "status"), (fault.File, fault.Row, fault.Column));
    }

    [Fact]
    public void SpringFestival_OutsideTheHorizon_IsAFault()
    {
        var inSummer = SampleScenario.Files.ToDictionary(
            file => file.Key,
            file => file.Value.Replace("2027-01", "2027-05", StringComparison.Ordinal).Replace("2027-02", "2027-06", StringComparison.Ordinal));
        using var folder = new TestFolder(inSummer);

        var fault = Assert.Single(folder.Read().Faults);

        Assert.True(fault.Is(FaultKind.FestivalOutside));
        Assert.Equal(("scenario.yaml", folder.RowOf("scenario.yaml", "- id: festival"), "rules[7]"), (fault.File, fault.Row, fault.Column));
    }

    [Theory]
    [InlineData("2027-12-31", "runDays: 296", FaultKind.RunDaysDiffer)]
    [InlineData("2027-12-30", "runDays: 294", FaultKind.HorizonNotAYear)]
    internal void SplitSeason_NumbersThatDoNotFitTheYear_AreNamed(string lastDay, string runDays, FaultKind kind)
    {
        using var folder = new TestFolder(new ReferenceExample(nameof(Domain.Rules.SplitSeason)).Files);
        var text = File.ReadAllText(folder.PathOf("scenario.yaml"));
        folder.Write("scenario.yaml", text.Replace("2027-12-31", lastDay, StringComparison.Ordinal).Replace("runDays: 295", runDays, StringComparison.Ordinal));

        var fault = folder.Read().Faults.First(fault => fault.File == "scenario.yaml");

        Assert.True(fault.Is(kind), FaultText.Of(fault, Domain.Text.Language.English));
        Assert.Equal(("rules[1].runDays", runDays[^3..]), (fault.Column, fault.Found));
    }

    [Fact]
    public void FaultKinds_ExceptThoseOfWholeFiles_AllHaveACase()
    {
        // Tested above, in FiledPlanTests, ScenarioFolderFaultTests, LedgerFaultTests, PatchFileTests or OutlookSetReaderTests; rights on files are not tested, since an administrator may read everything.
        FaultKind[] elsewhere =
        [
            FaultKind.FolderMissing, FaultKind.FolderUnreadable, FaultKind.FileMissing, FaultKind.FileUnknown, FaultKind.FileIsFolder,
            FaultKind.FileUnreadable, FaultKind.FileTooLarge, FaultKind.FileEmpty, FaultKind.NotUtf8, FaultKind.NulCharacter,
            FaultKind.FaultsNotListed, FaultKind.TooManyRows, FaultKind.NoOperatingLine, FaultKind.FestivalOutside,
            FaultKind.RunDaysDiffer,
            FaultKind.FiledTwice,
            FaultKind.StatesOverlap,
            FaultKind.StateIdTaken,
            FaultKind.LedgerTermsMissing,
            FaultKind.JsonSyntax, FaultKind.JsonKind, FaultKind.JsonMissing, FaultKind.KeysApart,
            FaultKind.OutlookFileIdle, FaultKind.OutlooksMissing,
        ];

        Assert.Empty(Enum.GetValues<FaultKind>().Except(elsewhere)
            .Except(FaultCases.All.Concat(LedgerFaultCases.All).Concat(AlertFaultCases.All).Select(change => change.FaultKind)));
    }
}
