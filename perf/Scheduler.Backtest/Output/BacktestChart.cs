using System.Globalization;
using System.Net;
using System.Text;
using NodaTime.Text;
using Scheduler.Backtest.Judging;
using Scheduler.Backtest.Winters;

namespace Scheduler.Backtest.Output;

/// <summary>backtest.svg: for each winter what every plan avoids, beside the air and the capacity that stands still.</summary>
internal static class BacktestChart
{
    private const double Width = 1080;
    private const double Legend = 56;
    private const double Height = 330;
    private const double Left = 24;
    private const double LeftEnd = 520;
    private const double Right = 600;
    private const double RightEnd = 1060;
    private const double Lane = 105;
    private const string Grey = "#8a8f98";
    private const string Black = "#111";
    private const string Air = "#6b4fa0";

    private static readonly string[] Colours = ["#1668b8", "#c0392b", "#e08a00", "#2e8b57"];

    public static string Of(BacktestRecord record)
    {
        var winters = record.Winters.GroupBy(score => score.Winter).Select(group => group.ToArray()).ToArray();
        var text = new StringBuilder();
        var height = Legend + (Height * winters.Length);
        text.Append(Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"11\" fill=\"#222\">\n"));
        text.Append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        AddLegend(text, winters[0][0]);
        foreach (var (winter, index) in winters.Select((winter, index) => (winter, index)))
        {
            text.Append(Invariant($"<g transform=\"translate(0 {Legend + (Height * index)})\">\n"));
            AddShares(text, winter);
            AddDays(text, winter[0]);
            text.Append("</g>\n");
        }

        return text.Append("</svg>\n").ToString();
    }

    private static void AddLegend(StringBuilder text, WinterScore winter)
    {
        var entries = Compared(winter).Select((plan, index) => (plan.Name, Colours[index], Dash: ""))
            .Append(("the program, from fewer years", Colours[0], "3 3")).Append((PlanNames.Foresight, Black, "")).Append((PlanNames.Shuffled, Grey, "0.1 5"));
        foreach (var ((name, colour, dash), index) in entries.Select((entry, index) => (entry, index)))
        {
            var (x, y) = (Left + (250 * (index % 4)), 18 + (20 * (index / 4)));
            text.Append(Invariant($"<line x1=\"{x}\" x2=\"{x + 24}\" y1=\"{y}\" y2=\"{y}\" stroke=\"{colour}\" stroke-width=\"3\" stroke-linecap=\"round\" stroke-dasharray=\"{dash}\"/>"));
            text.Append(Invariant($"<text x=\"{x + 32}\" y=\"{y + 4}\">{Escaped(name)}</text>\n"));
        }
    }

    /// <summary>Ours and the patterns.</summary>
    private static IEnumerable<PlanScore> Compared(WinterScore winter) => winter.Plans.Where((plan, index) => index == 0 || plan.Pattern is not null);

    private static void AddShares(StringBuilder text, WinterScore[] scores)
    {
        var axis = LinearAxis.Around(
            [.. scores.SelectMany(score => score.Plans.Select(plan => plan.Measured).Concat(score.Shuffled).Append(score.LeastPossible).Select(exposure => 100 * score.Avoided(exposure)))], Left, LeftEnd);
        text.Append(Invariant($"<text x=\"{Left}\" y=\"20\" font-size=\"13\" font-weight=\"bold\">{Escaped($"{scores[0].Winter}: {scores[0].From} to {scores[0].To}")}</text>\n"));
        var bottom = 40 + (Lane * scores.Length);
        foreach (var tick in axis.Ticks(9))
        {
            text.Append(Invariant($"<line x1=\"{axis.At(tick):0.#}\" x2=\"{axis.At(tick):0.#}\" y1=\"40\" y2=\"{bottom}\" stroke=\"#ddd\"/>"));
            text.Append(Invariant($"<text x=\"{axis.At(tick):0.#}\" y=\"{bottom + 15}\" text-anchor=\"middle\">{tick:0.##}</text>\n"));
        }

        text.Append(Invariant($"<text x=\"{(Left + LeftEnd) / 2}\" y=\"{bottom + 32}\" text-anchor=\"middle\">exposure avoided under the measured air, % of that without any stop (more is better)</text>\n"));
        foreach (var (score, index) in scores.Select((score, index) => (score, index))) AddLane(text, score, axis, 40 + (Lane * index));
    }

    private static void AddLane(StringBuilder text, WinterScore score, LinearAxis axis, double top)
    {
        double Across(long exposure) => axis.At(100 * score.Avoided(exposure));
        var middle = top + 60;
        text.Append(Invariant($"<text x=\"{Left + 2}\" y=\"{top + 14}\" fill=\"#555\">{(score.Rules == RuleSet.All ? "all rules" : "rules of single lines only")}</text>\n"));

        // Spread so that dots on one place can be told apart.
        foreach (var (exposure, index) in score.Shuffled.Select((exposure, index) => (exposure, index)))
            text.Append(Invariant($"<circle cx=\"{Across(exposure):0.#}\" cy=\"{middle - 18 + (index * 17 % 37)}\" r=\"2\" fill=\"{Grey}\" fill-opacity=\"0.55\"/>"));
        text.Append('\n');
        foreach (var plan in score.Plans.Where(plan => plan.Pattern is null && plan != score.Ours && plan != score.Foresight)) Mark(plan, Colours[0], " stroke-dasharray=\"3 3\"", half: 36);
        foreach (var (plan, index) in Compared(score).Select((plan, index) => (plan, index)).Reverse()) Mark(plan, Colours[index], "");
        Mark(score.Foresight, Black, "");
        var (found, possible) = (Across(score.LeastFound), Across(score.LeastPossible));
        text.Append(Invariant($"<rect x=\"{found:0.##}\" y=\"{middle - 28}\" width=\"{Math.Max(0.5, possible - found):0.##}\" height=\"56\" fill=\"{Black}\" fill-opacity=\"0.25\"/>\n"));

        void Mark(PlanScore plan, string colour, string more, int half = 28) => text.Append(Invariant(
            $"<line x1=\"{Across(plan.Measured):0.##}\" x2=\"{Across(plan.Measured):0.##}\" y1=\"{middle - half}\" y2=\"{middle + half}\" stroke=\"{colour}\" stroke-width=\"3\"{more}/>\n"));
    }

    private static void AddDays(StringBuilder text, WinterScore score)
    {
        var from = LocalDatePattern.Iso.Parse(score.From).Value;
        var days = score.Measured.Length;
        var across = new LinearAxis(0, days, Right, RightEnd);
        var air = new LinearAxis(0, Math.Max(score.Expected.Max(), score.Measured.Max()) / 10.0, 140, 34);
        var off = new LinearAxis(0, Math.Max(1, Compared(score).Max(plan => plan.OffPermille.Max()) / 10.0), 280, 176);
        for (var day = 0; day < days; day++)
        {
            var date = from.PlusDays(day);
            if (date.Day != 1) continue;
            text.Append(Invariant($"<line x1=\"{across.At(day):0.#}\" x2=\"{across.At(day):0.#}\" y1=\"34\" y2=\"280\" stroke=\"#eee\"/>"));
            text.Append(Invariant($"<text x=\"{across.At(day):0.#}\" y=\"295\" text-anchor=\"middle\">{date.Month}/1</text>\n"));
        }

        AddScale(text, air, "PM2.5, µg/m³: expected (dashed), measured");
        AddSteps(text, score.Expected, across, air, Air, " stroke-dasharray=\"4 3\"");
        AddSteps(text, score.Measured, across, air, Air, "");
        AddScale(text, off, "capacity that stands still, %, all rules");
        foreach (var (plan, index) in Compared(score).Select((plan, index) => (plan, index)).Reverse()) AddSteps(text, plan.OffPermille, across, off, Colours[index], "");
    }

    private static void AddScale(StringBuilder text, LinearAxis axis, string title)
    {
        text.Append(Invariant($"<text x=\"{Right}\" y=\"{axis.To - 14}\">{Escaped(title)}</text>\n"));
        foreach (var tick in axis.Ticks(4))
        {
            text.Append(Invariant($"<line x1=\"{Right}\" x2=\"{RightEnd}\" y1=\"{axis.At(tick):0.#}\" y2=\"{axis.At(tick):0.#}\" stroke=\"#ddd\"/>"));
            text.Append(Invariant($"<text x=\"{Right - 6}\" y=\"{axis.At(tick) + 4:0.#}\" text-anchor=\"end\">{tick:0}</text>\n"));
        }
    }

    private static void AddSteps(StringBuilder text, IEnumerable<int> tenths, LinearAxis across, LinearAxis up, string colour, string more)
    {
        var path = new StringBuilder();
        foreach (var (value, day) in tenths.Select((value, day) => (value / 10.0, day)))
            path.Append(Invariant($"{(day == 0 ? "M" : "V")}{(day == 0 ? Invariant($"{across.At(0):0.#} ") : "")}{up.At(value):0.#}H{across.At(day + 1):0.#}"));
        text.Append(Invariant($"<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.8\" stroke-opacity=\"0.85\"{more}/>\n"));
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
