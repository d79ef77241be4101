// The twelve ways in which an answer may be less than it seems, in words: the one place that says them. Source: journeys 4.0.
#pragma once

#include "models/domain/repository.h"

#include <QString>

namespace cf::ui {

struct FailureWords {
    QString icon;   ///< of resources/icons; each failure has its own
    QString word;   ///< "Cut short"
    QString means;  ///< what follows for who reads the answer, one sentence
    bool isLoss = false; ///< integrity or a refusal, rather than something that passes by itself
};

FailureWords failureWords(Failure failure);

/// "500 told, 250 handed out"; empty when the gap has no numbers.
QString gapNumbers(const RepositoryGap& gap);

} // namespace cf::ui
