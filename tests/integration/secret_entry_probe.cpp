// Asks for a secret as a command does, and says on standard output what it got, in hex, and what was left of its
// standard input.
//   secret_entry_probe terminal|input
#include "app/cli/secret_entry.h"

#include <cstdio>
#include <cstring>
#include <iostream>
#include <iterator>

int main(int argc, char** argv)
{
    using namespace cf::cli;
    const bool typed = argc > 1 && std::strcmp(argv[1], "terminal") == 0;
    const Entry entry =
        typed ? secretFromTerminal(QStringLiteral("Password: ")) : secretFromInput(QStringLiteral("Password: "));
    if (entry) {
        std::printf("got %s\n", entry->reveal().toByteArray().toHex().constData());
    } else {
        std::printf("failed %d\n", int(entry.error()));
    }
    std::fflush(stdout);
    if (!typed) {
        const std::string left{std::istreambuf_iterator<char>(std::cin), {}};
        std::printf("left %s\n", left.c_str());
    }
    return entry ? 0 : 1;
}
