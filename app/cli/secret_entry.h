// How a password or token comes into a command: one line of standard input, or typed on the terminal and not shown.
// Never as an argument, which every process of the machine can read.
#pragma once

#include "models/base/secret.h"

#include <QCommandLineOption>

#include <tl/expected.hpp>

namespace cf::cli {

enum class EntryFailure {
    NoTerminal, ///< nobody can be asked here
    Ended,      ///< the input ended before a line, or a signal that does not end the program broke it off
    Empty,
    TooLong, ///< more than 64 KiB; on a terminal more than the 4094 bytes its lines hold
};
using Entry = tl::expected<Secret, EntryFailure>;

/// --password-stdin
QCommandLineOption secretFromInputOption();

/// Both block, so they are for Command::parse(), where no event loop runs yet, or for a command that has nothing under way. What is read is a line without its end,
/// as bytes. Of standard input no more is read than that line; when it is a terminal the line is asked for as below.
Entry secretFromInput(const QString& prompt);
/// From the controlling terminal, wherever standard input comes from. A signal that ends or stops the program finds the
/// terminal as it was before; after a stop the prompt is shown again. Not for two threads at once: dispositions of
/// signals are the process's.
Entry secretFromTerminal(const QString& prompt);

/// For people.
QString sentenceOf(EntryFailure failure);

} // namespace cf::cli
