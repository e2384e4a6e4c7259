using System.Text;
using NodaTime;
using NodaTime.Text;
using Scheduler.ScenarioMaker.Inputs;

namespace Scheduler.ScenarioMaker.Tests;

/// <summary>A data folder with a few made-up lines in two cities and flat air.</summary>
public static class SmallData
{
    /// <summary>Hangzhou measured this on every earlier day …</summary>
    public const int EarlierHangzhou = 60;

    /// <summary>… Quzhou this …</summary>
    public const int EarlierQuzhou = 40;

    /// <summary>… and Hangzhou this in recent years: half of the earlier level.</summary>
    public const int RecentHangzhou = 30;

    public static string LinesText { get; } =
        """
        line_id,plant_name_zh,group,city,county,line_tpd,lines_source,plant_tpd_source,gem_status_2025
        X1,乙厂,甲集团,衢州市,江山市,2500,estimated,sourced,retired
        X2,丙厂,,杭州市,建德市,5000,sourced,sourced,operating
        X3,乙厂,甲集团,杭州市,富阳区,5000,estimated,estimated: residual,operating
        X4,丁厂,,杭州市,富阳区,7500,sourced,"sourced, county estimated",operating
        """;

    public static void Write(string folder)
    {
        Put(folder, DataFolder.LinesFile, LinesText);
        Put(folder, DataFolder.ResidentsFile, "city,resident_population_10k_census_2020\n杭州市,1193.6\n衢州市,227.62\n");
        Put(folder, DataFolder.EarlierDaysFile, Days((2013, "杭州市", 999), (2014, "杭州市", EarlierHangzhou), (2015, "衢州市", EarlierQuzhou)));
        Put(folder, DataFolder.RecentDaysFile, Days((2023, "杭州", RecentHangzhou), (2023, "上海", 999)));
    }

    public static void Put(string folder, string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public static string Days(params (int Year, string City, int Pm25)[] years)
    {
        var text = new StringBuilder("date,city,pm25\n");
        foreach (var (year, city, pm25) in years)
        {
            foreach (var date in new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)))
                text.Append(LocalDatePattern.Iso.Format(date)).Append(',').Append(city).Append(',').Append(pm25).Append('\n');
        }

        return text.ToString();
    }
}
