// Runs a fuzz target without libFuzzer: every seed of the corpus as it is, then mutations of them for a few seconds.
// usage: fuzz_NAME [--seconds N] [FOLDER or FILE ...]; CF_SEED repeats a run. What was running when the process died is
// left in crash-NAME beside the program.

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;
constexpr std::size_t longestInput = 64 * 1024;

std::vector<Bytes> readSeeds(const std::vector<std::filesystem::path>& places)
{
    std::vector<std::filesystem::path> files;
    for (const auto& place : places) {
        if (!std::filesystem::is_directory(place)) {
            files.push_back(place);
            continue;
        }
        for (const auto& entry : std::filesystem::recursive_directory_iterator(place))
            if (entry.is_regular_file())
                files.push_back(entry.path());
    }
    std::ranges::sort(files); // the order of a directory is not the same everywhere
    std::vector<Bytes> seeds;
    for (const auto& file : files) {
        std::ifstream stream(file, std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return seeds;
}

class Mutator
{
public:
    Mutator(const std::vector<Bytes>& seeds, std::uint64_t seed)
        : m_seeds(seeds)
        , m_random(seed)
    {}

    Bytes next()
    {
        Bytes bytes = m_seeds.empty() ? Bytes() : pick(m_seeds);
        for (auto count = below(6) + 1; count > 0; --count)
            change(bytes);
        bytes.resize(std::min(bytes.size(), longestInput));
        return bytes;
    }

private:
    std::size_t below(std::size_t end) { return end == 0 ? 0 : m_random() % end; }
    const Bytes& pick(const std::vector<Bytes>& from) { return from[below(from.size())]; }

    void change(Bytes& bytes)
    {
        const auto at = std::ptrdiff_t(below(bytes.size() + 1));
        const auto length = std::ptrdiff_t(below(std::min<std::size_t>(bytes.size() - std::size_t(at) + 1, 32)));
        switch (below(7)) {
        case 0: bytes.insert(bytes.begin() + at, std::uint8_t(m_random())); break;
        case 1: bytes.erase(bytes.begin() + at, bytes.begin() + at + length); break;
        case 2: bytes.resize(std::size_t(at)); break;
        case 3: // a boundary value
            bytes.insert(bytes.begin() + at,
                         std::uint8_t(std::vector<int>{0, 0x0a, 0x22, 0x3c, 0x7f, 0x80, 0xff}[below(7)]));
            break;
        case 4: { // repeat a part
            const Bytes part(bytes.begin() + at, bytes.begin() + at + length);
            bytes.insert(bytes.begin() + at, part.begin(), part.end());
            break;
        }
        case 5: // a part of another seed
            if (!m_seeds.empty()) {
                const auto& other = pick(m_seeds);
                const auto from = std::ptrdiff_t(below(other.size() + 1));
                const auto end = std::min(from + 64, std::ptrdiff_t(other.size()));
                bytes.insert(bytes.begin() + at, other.begin() + from, other.begin() + end);
            }
            break;
        default:
            if (std::size_t(at) < bytes.size())
                bytes[std::size_t(at)] ^= std::uint8_t(1U << below(8));
        }
    }

    const std::vector<Bytes>& m_seeds;
    std::mt19937_64 m_random;
};

// Written before each run, because a crash leaves no time afterwards.
class LastInput
{
public:
    explicit LastInput(const std::string& file)
        : m_file(file)
    {}
    ~LastInput() { std::remove(m_file.c_str()); }
    LastInput(const LastInput&) = delete;
    LastInput& operator=(const LastInput&) = delete;

    void run(const Bytes& bytes) const
    {
        std::ofstream(m_file, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    }

private:
    std::string m_file;
};

} // namespace

int main(int argc, char** argv)
{
    std::chrono::seconds limit(5);
    std::vector<std::filesystem::path> places;
    for (int i = 1; i < argc; ++i) {
        if (std::string(argv[i]) == "--seconds" && i + 1 < argc)
            limit = std::chrono::seconds(std::atoi(argv[++i]));
        else
            places.emplace_back(argv[i]);
    }
    const char* given = std::getenv("CF_SEED");
    const std::uint64_t seed = given ? std::strtoull(given, nullptr, 10) : std::random_device()();
    std::printf("CF_SEED=%llu\n", static_cast<unsigned long long>(seed));
    std::fflush(stdout);

    const auto seeds = readSeeds(places);
    const std::filesystem::path self(argv[0]);
    const LastInput input((self.parent_path() / ("crash-" + self.filename().string())).string());
    for (const auto& bytes : seeds)
        input.run(bytes);
    Mutator mutator(seeds, seed);
    std::size_t runs = 0;
    for (const auto end = std::chrono::steady_clock::now() + limit; std::chrono::steady_clock::now() < end; ++runs)
        input.run(mutator.next());
    std::printf("%zu seeds and %zu mutations\n", seeds.size(), runs);
    return 0;
}
