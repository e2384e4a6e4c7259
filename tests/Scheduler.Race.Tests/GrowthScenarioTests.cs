using Scheduler.Race.Growing;
using Scheduler.Race.Judging;
using Scheduler.Testing;

namespace Scheduler.Race.Tests;

public sealed class GrowthScenarioTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("race-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(10, 90)]
    [InlineData(20, 180)]
    [InlineData(50, 90)]
    public void Scenario_OfASize_IsReadWithoutFaultAndHasIt(int lines, int days)
    {
        var race = Make(lines, days);
        Assert.Equal((lines, days), (race.Problem.Lines.Length, race.Problem.DayCount));
    }

    [Fact]
    public void Scenario_OfTheBaseSize_AsksForTheSameAsTheBase()
    {
        var (made, source) = (Make(41, 365), RaceCase.Load(Source));
        Assert.Equal(source.Reference, made.Reference);
        Assert.Equal(source.Scenario.Rules.Length, made.Scenario.Rules.Length);
        Assert.Equal(source.Problem.Sums.Length, made.Problem.Sums.Length);
        Assert.Equal(source.Problem.Stocks.Sum(stock => stock.OpeningTonnes), made.Problem.Stocks.Sum(stock => stock.OpeningTonnes));
        Assert.Equal(Counts(source), Counts(made));
        Assert.Equal(Caps(source), Caps(made));

        static IEnumerable<(string, int, int, int)> Counts(RaceCase race) =>
            race.Problem.Lines.SelectMany(line => line.Counts.Select(count => (line.LineId, count.AtLeast, count.AtMost, count.Size)));
        static IEnumerable<(long?, long?)> Caps(RaceCase race) => race.Problem.Sums.Select(sum => ((long?)sum.AtLeast, (long?)sum.AtMost));
    }

    [Fact]
    public void Copies_OfTheBase_HaveTheirOwnMarketsAndCities()
    {
        var scenario = Make(82, 365).Scenario;
        Assert.Equal((6, 14), (scenario.Markets.Length, scenario.Cities.Length));
        Assert.Equal(2 * RaceCase.Load(Source).Scenario.Lines.Sum(line => line.TonnesPerDay), scenario.Lines.Sum(line => line.TonnesPerDay));
    }

    [Theory]
    [InlineData(1, new[] { 0 })]
    [InlineData(4, new[] { 0, 1, 2, 3 })]
    [InlineData(7, new[] { 0, 1, 2, 3, 4, 5, 6 })]
    public void LineShare_OfALargeAndASmallMarket_FillsTheLargeFirst(int count, int[] expected) =>
        Assert.Equal(expected, LineShare.Of(["a", "a", "a", "a", "b", "b", "b"], count).ToArray());

    [Fact]
    public void LineShare_OfHalf_IsSpreadEvenly() =>
        Assert.Equal([0, 2, 4, 6], LineShare.Of([.. Enumerable.Repeat("a", 8)], 4).ToArray());

    [Fact]
    public void Table_WithQuotedCells_ComesBackAsItWas()
    {
        const string Text = "id,name\na,\"North (Huzhou, Jiaxing)\"\nb,\"says \"\"b\"\"\"\n";
        var table = GrowthTable.Read(Text);
        Assert.Equal("North (Huzhou, Jiaxing)", table.Rows[0]["name"]);
        Assert.Equal(Text, table.ToString());
    }

    private static string Source => Repository.Path("scenarios", "zhejiang-2027");

    private RaceCase Make(int lines, int days)
    {
        GrowthScenario.Write(Source, new GrowthSize(lines, days), folder);
        return RaceCase.Load(folder);
    }
}
