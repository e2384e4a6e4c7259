using Scheduler.Domain.Text;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Tests.Scenarios;

public sealed class LedgerFaultTests
{
    public static TheoryData<FaultCase> Cases => [.. LedgerFaultCases.All];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Book_WithOneChange_ReportsTheFaultAtItsPlace(FaultCase change)
    {
        using var folder = new TestFolder(LedgerSample.Files).Change(change.File, change.Old, change.New);

        var result = folder.Read();

        Assert.Null(result.Scenario);
        var file = change.In ?? change.File;
        var row = change.At is not { } at
            ? folder.RowOf(file, change.New)
            : file.EndsWith(".csv", StringComparison.Ordinal) ? folder.RowOf(file, "\n" + at) + 1 : folder.RowOf(file, at);
        var reported = string.Join('\n', result.Faults.Select(fault => FaultText.Of(fault, Language.English)));
        Assert.True(
            result.Faults.Any(fault => fault.Is(change.FaultKind) && (fault.File, fault.Row, fault.Column, fault.Found) == (file, row, change.Column, change.Found)),
            $"{change} at {file}:{row}, but:\n{reported}");
        Assert.True(result.Faults.Length == change.Count, $"{change.Count} faults expected, but:\n{reported}");
    }

    [Fact]
    public void Entries_WithoutTerms_AreOneFault()
    {
        using var folder = new TestFolder(LedgerSample.Files).Write("scenario.yaml", SampleScenario.Files["scenario.yaml"]);

        var fault = Assert.Single(folder.Read().Faults);

        Assert.True(fault.Is(FaultKind.LedgerTermsMissing));
        Assert.Equal(("ledger.csv", null), (fault.File, fault.Row));
    }

    [Fact]
    public void Entries_BesideAScenarioThatCannotBeRead_AreNotBlamed()
    {
        using var folder = new TestFolder(LedgerSample.Files).Write("scenario.yaml", "[");

        Assert.DoesNotContain(folder.Read().Faults, fault => fault.File == "ledger.csv");
    }

    [Fact]
    public void Entries_OfPeriodsThatCannotBeRead_AreNotBlamed()
    {
        using var folder = new TestFolder(LedgerSample.Files).Change("scenario.yaml", "from: 2027-02-01, to: 2027-02-18 }]", "from: 2027-02-01, to: 2027-02-30 }]");

        Assert.True(Assert.Single(folder.Read().Faults).Is(FaultKind.DateMalformed));
    }
}
