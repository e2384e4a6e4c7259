using System.Collections.Immutable;

namespace Scheduler.Domain.Alerts;

/// <summary>Which level is in force when: bulletins that replace one another resolved into spans.</summary>
public static class AlertTimeline
{
    /// <summary>The spans of one city, earliest first, without overlap.</summary>
    /// <param name="alerts">Bulletins of any cities; a replaced one that is not among them counts as none.</param>
    /// <exception cref="InvalidOperationException">Two alerts are in force at once and neither replaces the other, or two replace the same one.</exception>
    public static ImmutableArray<AlertSpan> Of(IEnumerable<PollutionAlert> alerts, string cityId)
    {
        var spans = Chains(alerts, cityId).SelectMany(chain => SpansOf(chain)).OrderBy(span => span.Start).ToImmutableArray();
        for (var i = 1; i < spans.Length; i++)
        {
            if (spans[i].Start < spans[i - 1].End)
                throw new InvalidOperationException($"Alerts {spans[i - 1].Alert.Id} and {spans[i].Alert.Id} are in force at once in {cityId}.");
        }

        return spans;
    }

    /// <summary>The bulletins of one city, each chain from the first one to the one that replaces all others.</summary>
    public static ImmutableArray<ImmutableArray<PollutionAlert>> Chains(IEnumerable<PollutionAlert> alerts, string cityId)
    {
        var ofCity = alerts.Where(alert => alert.Cities.Contains(cityId)).ToList();
        var ids = ofCity.Select(alert => alert.Id).ToHashSet();
        var next = ofCity.Where(alert => alert.Replaces is not null).ToLookup(alert => alert.Replaces!);
        return [.. ofCity.Where(alert => alert.Replaces is null || !ids.Contains(alert.Replaces)).Select(first => Chain(first, next))];
    }

    /// <summary>The spans of one chain: each bulletin cuts what came before at its own start.</summary>
    public static ImmutableArray<AlertSpan> SpansOf(ImmutableArray<PollutionAlert> chain)
    {
        var spans = new List<AlertSpan>();
        foreach (var alert in chain)
        {
            spans.RemoveAll(span => span.Start >= alert.Starts);
            if (spans.Count > 0 && spans[^1].End > alert.Starts) spans[^1] = spans[^1] with { End = alert.Starts };
            if (alert.Starts < alert.Ends) spans.Add(new AlertSpan(alert, alert.Starts, alert.Ends));
        }

        return [.. spans];
    }

    private static ImmutableArray<PollutionAlert> Chain(PollutionAlert first, ILookup<string, PollutionAlert> next)
    {
        var chain = ImmutableArray.CreateBuilder<PollutionAlert>();
        for (var alert = first; alert is not null; alert = Next(alert, next)) chain.Add(alert);
        return chain.ToImmutable();
    }

    private static PollutionAlert? Next(PollutionAlert alert, ILookup<string, PollutionAlert> next) => next[alert.Id].ToList() switch
    {
        [] => null,
        [var only] => only,
        [var one, var other, ..] => throw new InvalidOperationException($"Alerts {one.Id} and {other.Id} both replace {alert.Id}."),
    };
}
