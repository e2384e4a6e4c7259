using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Alerts;

/// <summary>Words for alerts.</summary>
public static class AlertText
{
    public static LocalizedText Of(AlertLevel level) => RuleText.Catalog.Format($"Alert.Level.{level}");

    /// <summary>The level with the response that it starts.</summary>
    public static LocalizedText WithResponse(AlertLevel level) =>
        RuleText.Catalog.Format("Alert.Response", Of(level), RuleText.Catalog.Format($"Alert.Response.{AlertLevels.ResponseTo(level)}"));

    public static LocalizedText Of(AlertPollutant pollutant) => RuleText.Catalog.Format($"Alert.Pollutant.{pollutant}");

    public static LocalizedText Of(TransportBan ban) => RuleText.Catalog.Format($"Alert.Transport.{ban}");

    /// <summary>The measure with its percentage.</summary>
    public static LocalizedText Of(AlertAction action) => RuleText.Catalog.Format($"Alert.Measure.{action.Measure}", action.Percent ?? 0);

    public static LocalizedText Of(AlertCreditMode mode) => RuleText.Catalog.Format($"Alert.Credit.{mode}");

    /// <summary>Levels joined by a comma, lowest first.</summary>
    public static LocalizedText Of(IEnumerable<AlertLevel> levels)
    {
        var names = levels.OrderBy(AlertLevels.RankOf).Select(Of).ToArray();
        return new(string.Join('、', names.Select(name => name.Zh)), string.Join(", ", names.Select(name => name.En)));
    }
}
