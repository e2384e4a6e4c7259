using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Scenarios;
using Scheduler.Papers.Publishing;

namespace Scheduler.Papers.Tests;

/// <summary>What is confidential never gets into a public paper, by its type and by its values.</summary>
public sealed partial class PublicPlanTests
{
    // Notices are printed again, so their annex is public too.
    private static IReadOnlyList<PaperFile> Papers(PaperInput input) => [.. PaperSet.Public(PublicPlan.Of(input)), PaperSet.All(input).Single(paper => paper.Name == "notice-annex.docx")];

    [Fact]
    public void PublicPlan_ByItsType_ReachesPublicColumnsOnly()
    {
        var seen = new HashSet<Type>();
        Visit(typeof(PublicPlan));

        Assert.Equal(
            new[] { typeof(PublicPlan), typeof(PublicLine), typeof(PublicBasis), typeof(Horizon), typeof(DaySet), typeof(DateInterval), typeof(LocalDate) }.ToHashSet(),
            seen.Where(type => type.Namespace!.StartsWith("Scheduler.", StringComparison.Ordinal) || type.Namespace == "NodaTime").Where(type => type.Name is not ("CalendarSystem" or "Era" or "YearMonth" or "IsoDayOfWeek")).ToHashSet());

        void Visit(Type type)
        {
            if (type.IsGenericType) Array.ForEach(type.GetGenericArguments(), Visit);
            if (Nullable.GetUnderlyingType(type) is { } inner) Visit(inner);
            if (!type.FullName!.StartsWith("Scheduler.", StringComparison.Ordinal) && type != typeof(DateInterval) && type != typeof(LocalDate)) return;
            if (!seen.Add(type) || type == typeof(LocalDate)) return;
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)) Visit(property.PropertyType);
        }
    }

    [Fact]
    public void PublicPlan_ByItsColumns_HoldsTheseAndNoOthers()
    {
        Assert.Equal(["Province", "Horizon", "IsDraft", "IsWhatIf", "Basis", "Lines"], Names(typeof(PublicPlan)));
        Assert.Equal(["City", "County", "Company", "LineId", "TonnesPerDay", "Grade", "Stops", "DueDays", "Reason", "Remark"], Names(typeof(PublicLine)));
        Assert.Equal(["Issuer", "Notice", "HoldsAssumptions", "Text"], Names(typeof(PublicBasis)));

        static IEnumerable<string> Names(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name);
    }

    [Fact]
    public void PublicPapers_OfASecretiveScenario_HoldNoValueThatIsNotPublic()
    {
        var input = Samples.Secretive;
        var known = Values(PublicPlan.Of(input)).ToHashSet();
        var figures = input.Figures.Markets.SelectMany(month => new[] { month.OutputTonnes, month.ClosingStockTonnes, month.ShortageTonnes })
            .Concat(input.Figures.Lines.SelectMany(line => new[] { line.OutputTonnes, line.Exposure, line.ExposureAvoided }))
            .Append(input.Figures.Exposure).Append(input.Figures.ExposureWithoutStops)
            .Select(value => value.ToString(CultureInfo.InvariantCulture));
        var secrets = Values(input.Scenario).Concat(figures).Where(IsTelling).ToHashSet();
        secrets.ExceptWith(known);
        secrets.Remove(Scenario.HorizonWindowId); // part of a word of the format, and the same everywhere

        // The list itself is looked at, so that an empty one cannot pass.
        Assert.Empty(
            new HashSet<string>
            {
                "987653", "123457", "154321", "3141593", "2718281", "7919", "6761", "8243", "6029", "5051", "4073", "market-one", "letter-of-the-firm", "wish-of-the-firm",
                "alert-paper", "假设甲厂检修延期", "期初库存按百分之六十二点四计", "class-of-place", "rule-supply",
            }.Except(secrets));
        foreach (var paper in Papers(input))
        {
            var text = string.Concat(Office.Parts(paper.Bytes).Values);
            var numbers = NumberText().Matches(Markup().Replace(text, " ").Replace(",", "", StringComparison.Ordinal)).Select(match => match.Value).ToHashSet();
            foreach (var secret in secrets)
            {
                Assert.DoesNotContain(secret, numbers);
                if (!secret.All(char.IsDigit)) Assert.False(text.Contains(secret, StringComparison.Ordinal), $"{paper.Name} holds {secret}");
            }
        }
    }

    [Fact]
    public void PublicPapers_OfASecretiveScenario_HoldWhatIsPublic()
    {
        foreach (var text in Papers(Samples.Secretive).Select(paper => string.Concat(Office.Parts(paper.Bytes).Values)))
        {
            Assert.All(["V-01", "V-02", "V-03", "firm-one", "4999", "1月11日至1月20日", "在建", "情景假设"], word => Assert.Contains(word, text, StringComparison.Ordinal));
        }

        Assert.Contains(Office.Paragraphs(Papers(Samples.Secretive)[1].Bytes), text => text == "测试：试验通知（条款或数字含假设）");
    }

    [Fact]
    public void Grade_OfAFactThatWasNotMadePublic_IsWithheld()
    {
        var lines = PublicPlan.Of(Samples.Secretive).Lines.ToDictionary(line => line.LineId);
        var published = Samples.Secretive.Scenario with { Facts = [.. Samples.Secretive.Scenario.Facts.Select(fact => fact with { Published = true })] };

        Assert.Equal("—", lines["V-01"].Grade);
        Assert.Equal("B级", lines["V-02"].Grade);
        Assert.Equal("A级", PublicPlan.Of(new(published, Samples.Secretive.Plan, Samples.Secretive.Verdict, [], "")).Lines.Single(line => line.LineId == "V-01").Grade);
    }

    [Fact]
    public void InternalPapers_OfASecretiveScenario_TellMore()
    {
        // Otherwise the test above might read nothing at all.
        var text = string.Concat(Office.Parts(PaperSet.All(Samples.Secretive).Single(paper => paper.Name == "plan-table.xlsx").Bytes).Values);
        Assert.All(["期初库存按百分之六十二点四计", "假设甲厂检修延期", "rule-supply", "自2026年12月17日起已停窑"], word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    // Shorter words and smaller numbers stand in any text.
    private static bool IsTelling(string value) => value.All(char.IsDigit) ? value.Length >= 4 : value.Length >= 6;

    /// <summary>Every text and every number that can be reached from something of ours.</summary>
    private static List<string> Values(object root)
    {
        var found = new List<string>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Visit(root);
        return found;

        void Visit(object? value)
        {
            switch (value)
            {
                case null or bool or Enum:
                    return;
                case string text:
                    found.Add(text);
                    return;
                case IFormattable number when value.GetType().IsPrimitive:
                    found.Add(number.ToString(null, CultureInfo.InvariantCulture));
                    return;
                case IEnumerable items:
                    foreach (var item in items) Visit(item);
                    return;
            }

            var type = value.GetType();
            if (type.IsGenericType && type.Name.StartsWith("KeyValuePair", StringComparison.Ordinal))
            {
                Visit(type.GetProperty("Key")!.GetValue(value));
                Visit(type.GetProperty("Value")!.GetValue(value));
                return;
            }

            if (!type.FullName!.StartsWith("Scheduler.", StringComparison.Ordinal) || (!type.IsValueType && !seen.Add(value))) return;
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0)) Visit(property.GetValue(value));
        }
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex NumberText();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();
}
