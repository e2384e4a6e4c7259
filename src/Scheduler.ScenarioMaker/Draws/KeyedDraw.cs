using System.Text;

namespace Scheduler.ScenarioMaker.Draws;

/// <summary>Random numbers that depend on seed, purpose and key alone: the same on every machine and in every version of .NET, and
/// one more line in the list changes no other line's draw.</summary>
public sealed class KeyedDraw(ulong seed)
{
    /// <summary>64 even bits: FNV-1a over the words, then the finalizer of SplitMix64.</summary>
    public ulong Bits(string purpose, string key)
    {
        unchecked
        {
            var hash = 14695981039346656037UL ^ seed;
            foreach (var octet in Encoding.UTF8.GetBytes($"{purpose}/{key}")) hash = (hash ^ octet) * 1099511628211UL;
            hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
            hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
            return hash ^ (hash >> 31);
        }
    }

    /// <summary>One of lowest, lowest + step … highest.</summary>
    public int Between(string purpose, string key, int lowest, int highest, int step = 1) =>
        lowest + (step * (int)(Bits(purpose, key) % (ulong)(((highest - lowest) / step) + 1)));

    /// <summary>The items in drawn order.</summary>
    public IEnumerable<T> Shuffled<T>(string purpose, IEnumerable<T> items, Func<T, string> key) =>
        items.OrderBy(item => Bits(purpose, key(item))).ThenBy(key, StringComparer.Ordinal);
}
