using System.Collections.Immutable;

namespace Scheduler.ScenarioMaker.Supply;

/// <summary>
/// Silos, stocks and demand. The demand shares are chosen so that supply matters without making shortage unavoidable. In days of a
/// market's full output (north / central / south-west): its lines owe 90 / 89 / 70 stop days, so 275 / 276 / 295 days run; 9 days lie
/// in stock; the demand takes 270 / 270 / 285. That leaves 14 / 16 / 20 days, from which every day is lost that overflows the silos
/// (they hold 15) in the slack months. So January and February (14 days of demand each) bear many stops, April and May (26 and 27 of
/// 30 and 31) hardly any, and stops in November and December (24 each) need full silos before.
/// </summary>
public static class SupplyAssumptions
{
    /// <summary>National survey of 27 May 2021: silos hold 14 to 16 days of output …</summary>
    public const int SiloDays = 15;

    /// <summary>… and are filled to 62.4 %.</summary>
    public const int OpeningFillPermille = 624;

    /// <summary>Stocks and demands are given in steps of so many tonnes, as an assumption deserves no more digits.</summary>
    public const int RoundTonnes = 1000;

    public static ImmutableArray<MarketAssumption> Markets { get; } =
    [
        new("north", new("浙北市场（湖州、嘉兴）", "North (Huzhou, Jiaxing)"), DemandPercent: 74),
        new("central", new("杭绍甬市场（杭州、绍兴、宁波）", "Central (Hangzhou, Shaoxing, Ningbo)"), DemandPercent: 74),
        new("southwest", new("金衢市场（金华、衢州）", "South-west (Jinhua, Quzhou)"), DemandPercent: 78),
    ];

    /// <summary>Month ÷ mean of the year, permille, January first: national cement output of 2018, with the mean of September to
    /// December for each of these months.</summary>
    public static ImmutableArray<int> DemandIndexPermille { get; } =
        [610, 610, 850, 1160, 1190, 1100, 1080, 1100, 1085, 1085, 1085, 1085];
}
