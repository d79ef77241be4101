#include "app/verify/given_bytes.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cf::verify {

namespace {

struct Opened {
    explicit Opened(const std::string& path)
        : number(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) // what is no file would be waited for
    {}
    ~Opened()
    {
        if (number >= 0) {
            ::close(number);
        }
    }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;
    int number;
};

} // namespace

GivenBytes bytesOf(const std::string& path, std::size_t largest)
{
    const Opened file(path);
    if (file.number < 0) {
        return {std::nullopt, std::string("cannot be read: ") + std::strerror(errno), errno != ENOENT && errno != ENOTDIR && errno != ENAMETOOLONG};
    }
    struct stat is{};
    if (::fstat(file.number, &is) != 0 || !S_ISREG(is.st_mode)) {
        return {std::nullopt, "cannot be read: it is no file", true};
    }
    std::string bytes;
    if (is.st_size >= 0 && std::size_t(is.st_size) <= largest) {
        bytes.resize(std::size_t(is.st_size) + 1); // and one, to see that it did not grow
        std::size_t there = 0;
        for (;;) {
            const ssize_t got = ::read(file.number, bytes.data() + there, bytes.size() - there);
            if (got < 0) {
                return {std::nullopt, std::string("cannot be read: ") + std::strerror(errno), true};
            }
            there += std::size_t(got);
            if (got == 0 || there == bytes.size()) {
                break;
            }
        }
        if (there < bytes.size()) {
            bytes.resize(there);
            return {std::move(bytes), {}, true};
        }
    }
    return {std::nullopt, "is larger than the " + std::to_string(largest) + " bytes that are read, or grows while it is read", true};
}

} // namespace cf::verify
