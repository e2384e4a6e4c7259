using System.Collections.Immutable;
using Scheduler.ScenarioMaker.Inputs;

namespace Scheduler.ScenarioMaker.Lines;

/// <summary>The seven cities of Zhejiang with kiln lines, in official order. Wenzhou, Zhoushan, Taizhou and Lishui have none.</summary>
public static class ZhejiangCities
{
    public const string KeyClass = "key";
    public const string GeneralClass = "general";

    /// <summary>The city whose recent air quality is known here.</summary>
    public const string Reference = "杭州市";

    public static ImmutableArray<ZhejiangCity> All { get; } =
    [
        new("hangzhou", "HZ", new("杭州市", "Hangzhou"), IsKey: true, "central"),
        new("ningbo", "NB", new("宁波市", "Ningbo"), IsKey: true, "central"),
        new("jiaxing", "JX", new("嘉兴市", "Jiaxing"), IsKey: true, "north"),
        new("huzhou", "HU", new("湖州市", "Huzhou"), IsKey: true, "north"),
        new("shaoxing", "SX", new("绍兴市", "Shaoxing"), IsKey: true, "central"),
        new("jinhua", "JH", new("金华市", "Jinhua"), IsKey: false, "southwest"),
        new("quzhou", "QZ", new("衢州市", "Quzhou"), IsKey: false, "southwest"),
    ];

    /// <exception cref="InputFaultException">A name that is not among the seven.</exception>
    public static ZhejiangCity Named(string name) =>
        All.FirstOrDefault(city => city.Name.Zh == name)
        ?? throw new InputFaultException($"{DataFolder.LinesFile}: unknown city '{name}'; known are {string.Join(", ", All.Select(city => city.Name.Zh))}.");
}
