using System.Globalization;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Draws;

namespace Scheduler.ScenarioMaker.Presets.Facts;

/// <summary>
/// Hunan 2024-25. The first lines in drawn order get the 32 combinations of ultra-low, grade A or not, energy class and green factory, one
/// each, so that every sum of the table occurs, from 50 days to 120. The others are drawn as a fleet might be; some of these change within
/// the period.
/// </summary>
public static class HunanFacts
{
    private const int Combinations = 32;

    private static readonly LocalDate September = new(2024, 9, 1);
    private static readonly LocalDate October = new(2024, 10, 1);
    private static readonly LocalDate November = new(2024, 11, 1);
    private static readonly LocalDate December = new(2024, 12, 1);
    private static readonly LocalDate March = new(2025, 3, 1);

    public static IReadOnlyDictionary<string, PerformanceGrade> Grades(IReadOnlyList<PlacedLine> lines, KeyedDraw draw) =>
        InOrder([.. lines.Select(line => line.Id)], draw).ToDictionary(line => line.Id, line => line.Attributes.Grade, StringComparer.Ordinal);

    public static IEnumerable<DatedFact> Of(IReadOnlyList<GradedLine> lines, KeyedDraw draw)
    {
        var inOrder = InOrder([.. lines.Select(line => line.Id)], draw);
        var fleet = inOrder.Skip(Combinations).ToArray();
        var cleaned = fleet.FirstOrDefault(line => !line.Attributes.UltraLow).Id;
        var lowered = fleet.FirstOrDefault(line => line.Attributes.Grade == PerformanceGrade.A).Id;
        var failing = fleet.Where(line => line.Attributes.UltraLow && line.Id != lowered).Take(5).Select(line => line.Id).ToArray();
        var edges = Enum.GetValues<HunanEnergy>().ToDictionary(
            energy => energy, energy => inOrder.Where(line => line.Attributes.Energy == energy).Select(line => line.Id).Take(2).ToArray());

        foreach (var (id, has) in inOrder.OrderBy(line => line.Id, StringComparer.Ordinal))
        {
            if (id == lowered)
            {
                yield return new DatedFact(id, FactIds.Grade, "A", To: new LocalDate(2025, 1, 14));
                yield return new DatedFact(id, FactIds.Grade, "B", From: new LocalDate(2025, 1, 15));
            }

            if (id == cleaned)
            {
                yield return new DatedFact(id, FactIds.UltraLow, FactIds.No, To: December.PlusDays(-1));
                yield return new DatedFact(id, FactIds.UltraLow, FactIds.Yes, From: December);
            }
            else
            {
                yield return new DatedFact(id, FactIds.UltraLow, FactIds.YesNo(has.UltraLow));
            }

            yield return new DatedFact(id, FactIds.Energy, Number(EnergyTenths(id, has.Energy, Array.IndexOf(edges[has.Energy], id), draw)));
            yield return new DatedFact(id, FactIds.TopRunner, FactIds.YesNo(has.Energy == HunanEnergy.TopRunner));
            yield return new DatedFact(id, FactIds.GreenFactory, FactIds.YesNo(has.GreenFactory));
            if (has.UltraLow || id == cleaned)
            {
                foreach (var fact in Compliance(id, Array.IndexOf(failing, id), draw)) yield return fact;
            }
        }
    }

    /// <summary>Every line in drawn order: the combinations first.</summary>
    private static (string Id, HunanAttributes Attributes)[] InOrder(IReadOnlyList<string> ids, KeyedDraw draw)
    {
        var all = (
            from a in new[] { true, false }
            from ultraLow in new[] { true, false }
            from energy in Enum.GetValues<HunanEnergy>()
            from green in new[] { true, false }
            select (A: a, UltraLow: ultraLow, Energy: energy, Green: green)).ToArray();
        return
        [
            .. draw.Shuffled("hunan", ids, id => id).Select((id, index) => (id, index < Combinations
                ? new HunanAttributes(all[index].A ? PerformanceGrade.A : Worse(id, draw), all[index].UltraLow, all[index].Energy, all[index].Green)
                : Usual(id, draw))),
        ];
    }

    private static PerformanceGrade Worse(string id, KeyedDraw draw) => draw.Between("grade", id, 0, 9) switch
    {
        < 6 => PerformanceGrade.B,
        < 9 => PerformanceGrade.C,
        _ => PerformanceGrade.D,
    };

    /// <summary>A quarter has grade A and then ultra-low too; a quarter of the others is ultra-low; few are best or worst in energy.</summary>
    private static HunanAttributes Usual(string id, KeyedDraw draw)
    {
        var a = draw.Between("usual grade", id, 0, 3) == 0;
        return new HunanAttributes(
            a ? PerformanceGrade.A : Worse(id, draw),
            a || draw.Between("usual ultra-low", id, 0, 3) == 0,
            draw.Between("usual energy", id, 0, 9) switch
            {
                0 => HunanEnergy.TopRunner,
                < 3 => HunanEnergy.Low,
                < 9 => HunanEnergy.Middle,
                _ => HunanEnergy.High,
            },
            draw.Between("usual green", id, 0, 4) == 0);
    }

    /// <summary>The first two lines of a class stand on its edges, since "at most 100" and "over 117" are where counts go wrong.</summary>
    private static int EnergyTenths(string id, HunanEnergy energy, int edge, KeyedDraw draw)
    {
        var (lowest, highest) = energy switch
        {
            HunanEnergy.TopRunner => (920, 980),
            HunanEnergy.Low => (950, 1000),
            HunanEnergy.Middle => (1001, 1170),
            HunanEnergy.High => (1171, 1240),
            _ => throw new ArgumentOutOfRangeException(nameof(energy), energy, "There are four classes."),
        };
        return edge switch
        {
            0 => lowest,
            1 => highest,
            _ => draw.Between("energy", id, lowest, highest),
        };
    }

    /// <summary>Hours in compliance of an ultra-low line. Five lines fall below 98 %: in the first month, in one in the middle, in the last,
    /// in two running, and in two with one between.</summary>
    private static IEnumerable<DatedFact> Compliance(string id, int failing, KeyedDraw draw)
    {
        var usual = Number(draw.Between("compliance", id, 980, 1000));
        var months = failing switch
        {
            0 => [September],
            1 => [November],
            2 => [March],
            3 => [November, December],
            4 => [October, December],
            _ => Array.Empty<LocalDate>(),
        };
        LocalDate? from = null;
        foreach (var month in months)
        {
            // Before the first day nothing has failed, so the first month fails alone.
            if (from != month) yield return new DatedFact(id, FactIds.Compliance, usual, from, month.PlusDays(-1));
            yield return new DatedFact(
                id, FactIds.Compliance, Number(draw.Between("failed compliance", $"{id} {month}", 930, 979)), month, month.With(DateAdjusters.EndOfMonth));
            from = month.PlusMonths(1);
        }

        yield return new DatedFact(id, FactIds.Compliance, usual, from);
    }

    private static string Number(int tenths) => (tenths / 10m).ToString("0.0", CultureInfo.InvariantCulture);
}
