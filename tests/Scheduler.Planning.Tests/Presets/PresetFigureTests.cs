using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Rulebook;
using Scheduler.Rulebook.Shapes;
using Scheduler.Testing;
using Scheduler.Verification;

namespace Scheduler.Planning.Tests.Presets;

/// <summary>The figures of the notices, as the shipped scenarios give them.</summary>
public sealed class PresetFigureTests
{
    public static TheoryData<string> Presets { get; } = [.. ShippedPreset.Ids];

    [Theory]
    [MemberData(nameof(Presets))]
    public void Preset_EveryLine_OwesTheSameByRulebookAndVerifier(string id)
    {
        var preset = ShippedPreset.Of(id);
        Assert.NotEmpty(preset.Due);
        Assert.All(preset.Due, line => Assert.Equal(ShippedPreset.Written(line.Value), ShippedPreset.Written(preset.Recounted[line.Key])));
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Preset_RulesWithoutASourceThatWasCited_AreMarkedAssumed(string id)
    {
        var scenario = ShippedPreset.Of(id).Scenario;
        Assert.Equal(DraftStatus.Official, scenario.Status);
        Assert.All(scenario.Rules, rule => Assert.True(rule.Source.Assumed || rule.Source.Notice.Contains("http") || rule.Source.Notice.Contains('〔'), rule.Id));
        Assert.Contains(scenario.Rules, rule => !rule.Source.Assumed);
        Assert.All(scenario.Rules.Where(rule => rule is BlockLength or ExtraDaysLimit), rule => Assert.True(rule.Source.Assumed, rule.Id));
    }

    [Fact]
    public void Hunan_EverySteadyLine_OwesTheSumOfTheTable()
    {
        var hunan = ShippedPreset.Of("hn-2024");
        var steady = hunan.SteadyLines().ToList();
        foreach (var line in steady)
        {
            var energy = line.Facts["energy"].Thousandths!.Value;
            var days = 110
                - (Is(line, "ultra-low") ? 20 : 0)
                - (line.Grade == PerformanceGrade.A ? 20 : 0)
                - (energy <= 100_000 ? Is(line, "top-runner") ? 15 : 10 : 0)
                + (energy > 117_000 ? 10 : 0)
                - (Is(line, "green-factory") ? 5 : 0);
            hunan.Owes(line.Id, days);
        }

        Assert.Equal(50, steady.Min(line => hunan.Due[line.Id].DueDays));
        Assert.Equal(120, steady.Max(line => hunan.Due[line.Id].DueDays));

        static bool Is(ClinkerLine line, string fact) => line.Facts[fact].Equals(FactValue.Flag(true));
    }

    /// <summary>20 days at stake; below 98 % costs 3 of them in the month after, and two such months running cost all.</summary>
    [Theory]
    [InlineData("HN-CD-02", 3)] // September: 3 in October.
    [InlineData("HN-XT-01", 3)] // November: 3 in December.
    [InlineData("HN-CD-03", 6)] // October and December: 3 in November, 3 in January.
    [InlineData("HN-YI-01", 20)] // November and December: 3 in December, the other 17 in January.
    [InlineData("HN-YZ-07", 0)] // March, the last month: nothing is left to take from.
    public void Hunan_MonthsBelow98Percent_GiveDaysBackMonthByMonth(string line, int days)
    {
        var hunan = ShippedPreset.Of("hn-2024");
        var items = hunan.Due[line].Windows.SelectMany(window => window.Items).ToList();
        Assert.Equal(-20, items.Single(item => item.RuleId == "adjustments" && item.Reason.En.Contains("ultra-low")).Days);
        var back = items.Where(item => item.RuleId == "compliance").Select(item => item.Days).ToList();
        Assert.Equal(days, back.Sum());
        Assert.Equal(line == "HN-YI-01" ? [3, 17] : Enumerable.Repeat(3, days / 3), back.Where(given => given > 0));
        hunan.Owes(line, hunan.Due[line].DueDays);
    }

    [Fact]
    public void Henan_GradesAndClasses_OweTheirWindows()
    {
        var henan = ShippedPreset.Of("ha-2022");
        var seen = new HashSet<string>();
        foreach (var line in henan.SteadyLines())
        {
            var accepted = line.Facts["ultra-low"].Equals(FactValue.Flag(true));
            switch (line.SpecialClass, line.Grade)
            {
                case (SpecialClass.ResidentialHeating, _):
                    See("heating", line, 0);
                    break;
                case (SpecialClass.CarbideSlag, _):
                    See("carbide", line, 47);
                    break;
                case (_, PerformanceGrade.D):
                    See("D", line, 121);
                    break;
                case var _ when !accepted:
                    See("not accepted", line, 121);
                    break;
                case (_, PerformanceGrade.A):
                    See("A", line, 101);
                    henan.Owes(line.Id, "a-first", 47);
                    henan.Owes(line.Id, "a-second", 54);
                    break;
                default:
                    See("unknown", line, 63);
                    Assert.Contains(henan.Due[line.Id].Windows.SelectMany(window => window.Items), item => item.Reason.Zh.Contains("63") && item.Reason.Zh.Contains("121"));
                    break;
            }
        }

        Assert.Equal(6, seen.Count);

        void See(string name, ClinkerLine line, int days)
        {
            seen.Add(name);
            henan.Owes(line.Id, days);
        }
    }

    [Theory]
    [InlineData("sc-2023")]
    [InlineData("sc-2024-11")]
    public void Sichuan_GradesAndSpecialCement_OweTheirShares(string id)
    {
        var sichuan = ShippedPreset.Of(id);
        var shapes = ScenarioCompiler.Compile(sichuan.Scenario).Lines.ToDictionary(line => line.LineId);
        var seen = new HashSet<int>();
        foreach (var line in sichuan.SteadyLines())
        {
            var percent = line.Facts.TryGetValue("special-cement-percent", out var share) ? share.Thousandths!.Value / 1000 : 0;
            var days = percent switch
            {
                >= 100 => 0,
                >= 50 => 65,
                _ when line.Grade == PerformanceGrade.A => 52,
                _ when line.SpecialClass == SpecialClass.None && line.Facts["deep-treatment"].Equals(FactValue.Flag(true)) => 120,
                _ => 130,
            };
            seen.Add(days);
            sichuan.Owes(line.Id, days);
            int[] quarters = days switch
            {
                0 => [0, 0, 0, 0],
                52 => [18, 12, 16, 6],
                65 => [23, 15, 20, 8],
                120 => [41, 28, 36, 14],
                _ => [45, 30, 40, 15],
            };
            Assert.Equal(quarters, Quarters(sichuan.Scenario, shapes[line.Id]));
        }

        Assert.Equal([0, 52, 65, 120, 130], seen.Order());
    }

    [Fact]
    public void SichuanNovember_LinesOutsideLiangshan_StopTenDaysFiveOfThemBeforeThe15th()
    {
        var sichuan = ShippedPreset.Of("sc-2024-11");
        var shapes = ScenarioCompiler.Compile(sichuan.Scenario).Lines.ToDictionary(line => line.LineId);
        var lines = sichuan.SteadyLines().Where(line => sichuan.Due[line.Id].DueDays == 130).ToLookup(line => sichuan.Scenario.CityOf(line).Region == "liangshan");
        Assert.All(lines[true], line => Assert.Equal((0, 0), (Least(line, "november"), Least(line, "early-november"))));
        Assert.All(lines[false], line => Assert.Equal((10, 5), (Least(line, "november"), Least(line, "early-november"))));
        Assert.NotEmpty(lines[true]);
        Assert.NotEmpty(lines[false]);

        int Least(ClinkerLine line, string window) => LeastIn(sichuan.Scenario, shapes[line.Id], window);
    }

    [Fact]
    public void Guizhou_EveryLine_Owes180WithFixedQuarters()
    {
        var guizhou = ShippedPreset.Of("gz-2024");
        foreach (var shape in ScenarioCompiler.Compile(guizhou.Scenario).Lines)
        {
            guizhou.Owes(shape.LineId, 180);
            Assert.Equal([60, 30, 30, 60], Quarters(guizhou.Scenario, shape));
        }
    }

    /// <summary>X is not due; it only keeps running days free on which it could still be placed, and ultra-low lines get none.</summary>
    [Fact]
    public void Guizhou_Reserve_BindsLinesThatAreNotUltraLowAndAtMost50Days()
    {
        var guizhou = ShippedPreset.Of("gz-2024");
        var reserve = guizhou.Scenario.Rules.OfType<ReserveDays>().Single();
        Assert.Equal(50, reserve.UncalledDays);
        foreach (var line in guizhou.SteadyLines().GroupBy(line => line.Facts["ultra-low"]).SelectMany(lines => lines.Take(3)))
        {
            var off = guizhou.Scenario.Horizon.Days.Count - 50;
            var plan = (int days) => ScenarioBuilder.Plan(guizhou.Scenario, (line.Id, $"2024-01-01..{new LocalDate(2024, 1, 1).PlusDays(days - 1):uuuu-MM-dd}"));
            var isUltraLow = line.Facts["ultra-low"].Equals(FactValue.Flag(true));
            Assert.Equal(isUltraLow, guizhou.Scenario.BoundDays(reserve, line).IsEmpty);
            Assert.True(Kept(guizhou.Scenario, plan(off), reserve.Id));
            Assert.Equal(isUltraLow, Kept(guizhou.Scenario, plan(off + 1), reserve.Id));
        }
    }

    [Fact]
    public void Jiangsu_EveryLine_Owes80Of40And20And20WithTwentyInFebruary()
    {
        var jiangsu = ShippedPreset.Of("js-2024");
        Assert.Equal(32, jiangsu.Due.Count);
        var rest = jiangsu.Scenario.Rules.OfType<PooledRest>().Single().Rest;
        Assert.Equal(366 - 91 - 92, rest.Days.Count);
        foreach (var shape in ScenarioCompiler.Compile(jiangsu.Scenario).Lines)
        {
            jiangsu.Owes(shape.LineId, 80);
            jiangsu.Owes(shape.LineId, "q1", 40);
            jiangsu.Owes(shape.LineId, "summer", 20);
            jiangsu.Owes(shape.LineId, rest.Id, 20);
            Assert.Equal(20, LeastIn(jiangsu.Scenario, shape, "february"));
        }
    }

    [Fact]
    public void Shandong2021_82Lines_Owe13120LineDaysOf160Each()
    {
        var shandong = ShippedPreset.Of("sd-2021");
        Assert.Equal(82, shandong.Due.Count);
        Assert.All(shandong.Due.Keys, line => shandong.Owes(line, 160));
        Assert.All(shandong.Due.Keys, line => shandong.Owes(line, "june-block", 20));
        Assert.All(shandong.Due.Keys, line => shandong.Owes(line, "winter", 121));
        Assert.Equal(13_120, shandong.Due.Values.Sum(due => due.DueDays));
        Assert.Equal(13_120, shandong.Recounted.Values.Sum(due => due.DueDays));
    }

    [Fact]
    public void Shandong2025_80LinesWithoutTheTwoCoupledPlants_Owe1600LineDaysInOneBlock()
    {
        var shandong = ShippedPreset.Of("sd-2025");
        var coupled = shandong.SteadyLines().Where(line => line.Facts["chemical-coupled"].Equals(FactValue.Flag(true))).Select(line => line.Id).ToHashSet();
        Assert.Equal(2, coupled.Count);
        Assert.All(shandong.Due.Keys, line => shandong.Owes(line, coupled.Contains(line) ? 0 : 20));
        Assert.Equal(1600, shandong.Due.Values.Sum(due => due.DueDays));
        Assert.Equal(1600, shandong.Recounted.Values.Sum(due => due.DueDays));
        Assert.Contains(shandong.SteadyLines(), line => line.SpecialClass == SpecialClass.SpecialCement && shandong.Due[line.Id].DueDays == 20);
        foreach (var shape in ScenarioCompiler.Compile(shandong.Scenario).Lines)
            Assert.Equal(coupled.Contains(shape.LineId) ? 0 : 20, LeastIn(shandong.Scenario, shape, "july-block"));
    }

    [Fact]
    public void Jiangxi_AllLines_StopTheTenDaysOfMay()
    {
        var jiangxi = ShippedPreset.Of("jx-2022");
        var shapes = ScenarioCompiler.Compile(jiangxi.Scenario).Lines;
        Assert.Equal(49, shapes.Length);
        Assert.Equal(490, shapes.Sum(shape => LeastIn(jiangxi.Scenario, shape, "may-block")));
        foreach (var shape in shapes)
        {
            jiangxi.Owes(shape.LineId, 70);
            jiangxi.Owes(shape.LineId, "q1", 40);
            jiangxi.Owes(shape.LineId, "may-block", 10);
        }
    }

    /// <summary>No approved swap is known, so the scenario has none; the notice's rule is tried on its plants: another kiln of the plant stops
    /// instead, so many days that at least as many tonnes are lost.</summary>
    [Fact]
    public void Jiangxi_SwapInAPlant_MovesDaysEqualInTonnes()
    {
        var scenario = ShippedPreset.Of("jx-2022").Scenario;
        var plants = scenario.OperatingLines.GroupBy(line => (line.CompanyId, line.CityId))
            .Select(plant => plant.DistinctBy(line => line.TonnesPerDay).ToList())
            .Where(kilns => kilns.Count > 1)
            .ToList();
        Assert.True(plants.Count >= 3);
        foreach (var (from, to) in plants.SelectMany(kilns => new[] { (kilns[0], kilns[1]), (kilns[1], kilns[0]) }))
        {
            const int Days = 7;
            var window = scenario.Windows.Single(other => other.Id == "q1");
            var swap = new ShutdownSwap(
                "swap", scenario.Rules[0].Source, LineSelector.All with { Lines = [from.Id, to.Id] }, window, SwapScope.InPlant, [], 0,
                ImmutableSortedDictionary<string, int>.Empty, [new SwapRow(from.Id, to.Id, Days, new LocalDate(2022, 1, 4), "示例置换协议")]);
            var swapped = scenario with { Rules = scenario.Rules.Add(swap) };

            var ours = ScenarioCompiler.Entitle(swapped).ToDictionary(due => due.LineId, due => due.DueDays);
            var theirs = PlanVerifier.Verify(swapped, ScenarioBuilder.Plan(swapped)).Figures!.Lines.ToDictionary(line => line.LineId, line => line.Due.DueDays);
            Assert.Equal(ours, theirs);
            Assert.Equal(70 - Days, ours[from.Id]);
            var taken = ours[to.Id] - 70;
            Assert.True(taken * to.TonnesPerDay >= Days * from.TonnesPerDay);
            Assert.True((taken - 1) * to.TonnesPerDay < Days * from.TonnesPerDay);
            Assert.All(ours.Where(line => line.Key != from.Id && line.Key != to.Id), line => Assert.Equal(70, line.Value));
        }
    }

    [Theory]
    [InlineData("nov-mar", 151)]
    [InlineData("mid-nov-mid-mar", 121)]
    [InlineData("dec-mar", 100)]
    public void National_EachBand_OwesItsCalendarDaysAndHeatingLinesLater(string band, int days)
    {
        var national = ShippedPreset.Of("nat-201");
        Assert.Equal(days, Days(national.Scenario, band).Count);
        var lines = national.SteadyLines().Where(line => national.Scenario.CityOf(line).Region == band).ToList();
        var heating = lines.Where(line => line.SpecialClass == SpecialClass.ResidentialHeating).ToList();
        Assert.NotEmpty(heating);
        Assert.NotEmpty(lines.Except(heating));
        Assert.All(lines.Except(heating), line => national.Owes(line.Id, band, days));
        Assert.All(lines, line => national.Owes(line.Id, days));
        foreach (var line in heating)
        {
            national.Owes(line.Id, band, 0);
            national.Owes(line.Id, $"make-up:heating-{band}", days);
        }
    }

    private static int[] Quarters(Scenario scenario, LineShape shape) =>
        [.. new[] { "q1", "q2", "q3", "q4" }.Select(quarter => LeastIn(scenario, shape, quarter))];

    /// <summary>Least stop days of a line that the model asks for in exactly the days of a window.</summary>
    private static int LeastIn(Scenario scenario, LineShape shape, string window) =>
        shape.Counts.Where(count => Covers(scenario, count.Days, window)).Select(count => count.AtLeast).SingleOrDefault();

    private static bool Covers(Scenario scenario, IEnumerable<DayRange> ranges, string window) =>
        Days(scenario, window).Intervals.Select(span => new DayRange(scenario.Horizon.IndexOf(span.Start), scenario.Horizon.IndexOf(span.End))).SequenceEqual(ranges);

    private static DaySet Days(Scenario scenario, string window) => scenario.Windows.Single(other => other.Id == window).Days;

    private static bool Kept(Scenario scenario, ShutdownPlan plan, string ruleId) =>
        PlanVerifier.Verify(scenario, plan).Rules.Single(verdict => verdict.Rule.Id == ruleId).Kept;
}
