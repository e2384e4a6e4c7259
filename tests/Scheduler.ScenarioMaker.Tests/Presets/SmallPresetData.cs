using System.Text;
using Scheduler.ScenarioMaker.Presets;

namespace Scheduler.ScenarioMaker.Tests.Presets;

/// <summary>A data folder with a few made-up plants and flat air.</summary>
public static class SmallPresetData
{
    /// <summary>Zhengzhou measured this on every day, and so did all cities on average in winter and in summer.</summary>
    public const int Air = 80;

    public static string PlantsText { get; } =
        """
        gem_plant_id,name_en,name_zh,municipality,province,cement_mtpa,clinker_mtpa,status,plant_type
        P9,Plant One,甲厂,Changsha,Hunan,4.0,3.3,operating,integrated
        P2,Plant Two,乙厂,Xiangxi AP,Hunan,1.0,>0,operating,clinker only
        P3,Plant Three,丙厂,Changsha,Hunan,n/a,unknown,operating,integrated
        P4,Plant Four,丁厂,Changsha,Hunan,9.0,9.0,retired,integrated
        P5,Plant Five,戊厂,Changsha,Hunan,9.0,9.0,operating,grinding
        P6,Plant Six,己厂,Zhengzhou,Henan,2.0,1.65,operating,integrated
        P7,Plant Seven,庚厂,Jiyuan,Henan,2.0,0.825,operating,integrated
        P8,Plant Eight,辛厂,Jian,Jiangxi,2.0,1.65,operating,integrated

        """;

    public static void Write(string folder)
    {
        SmallData.Put(folder, PresetData.PlantsFile, PlantsText);
        var people = new StringBuilder("province,city,pop_2020_modelled\n");
        people.Append("湖南省,长沙市,8000499\n湖南省,湘西土家族苗族自治州,2500500\n河南省,郑州市,10000000\n河南省,济源市,700000\n江西省,吉安市,4400000\n");
        SmallData.Put(folder, PresetData.PeopleFile, people.ToString());
        foreach (var file in PresetData.DaysFiles)
            SmallData.Put(folder, file, SmallData.Days((2013, "郑州市", 999), (2015, file.Contains("henan") ? "郑州市" : "某市", Air)));
    }
}
