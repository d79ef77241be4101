#include "ui/holds/release_dialog.h"

#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

ReleaseDialog::ReleaseDialog(QWidget* window, const HoldBook& book)
    : Overlay(window, u"releaseDialog"_s, tr("Propose a release"), 560)
    , m_counted(wrapped(u"releaseEffects"_s, Type::Body, Ink::Secondary, tr("What is over its time, and who asked to be erased, is being counted.")))
    , m_reason(lineField(u"releaseReason"_s, tr("why the letters need not be held any more"), 1'000))
    , m_authority(lineField(u"releaseAuthority"_s, tr("what allows it: a judgment, a settlement, with its date"), 500))
    , m_ok(button(u"releaseOk"_s, tr("Propose"), {}, Emphasis::Primary))
{
    setKept(true);
    const qint64 letters = book.matrix.letters;
    content()->addWidget(wrapped({}, Type::BodyStrong, Ink::Fact, tr("%1  %2").arg(book.kept.matter.number, book.kept.matter.name)));
    QStringList consequences{tr("%Ln letters would be released, after somebody else approved it in the workflow system. Until then they stay held.", nullptr, int(letters))};
    if (book.elsewhere > 0) {
        consequences << tr("%1 of them stay held for other matters.").arg(numberText(book.elsewhere));
    }
    if (const qint64 foreign = book.matrix.of(HeldItemState::External); foreign > 0) {
        consequences << tr("%1 can only be released by another system.").arg(numberText(foreign));
    }
    const int days = book.kept.matter.coolingOffDays;
    consequences << (days > 0 ? tr("For %Ln days after that it may be held again, and nothing of it is to be destroyed.", nullptr, days) : tr("It has no cooling-off: what is released can be destroyed at once where its retention is over."));
    consequences << tr("What is destroyed cannot be taken back.");
    content()->addWidget(wrapped(u"releaseConsequences"_s, Type::Body, Ink::Secondary, consequences.join(u'\n')));
    content()->addWidget(m_counted);
    content()->addWidget(titled(tr("Reason"), m_reason));
    content()->addWidget(titled(tr("Authority"), m_authority));
    auto* cancel = button(u"releaseCancel"_s, tr("Cancel"));
    addButtons({cancel, m_ok});
    const auto follow = [this] { m_ok->setEnabled(!m_reason->text().trimmed().isEmpty() && !m_authority->text().trimmed().isEmpty()); };
    connect(m_reason, &QLineEdit::textChanged, this, follow);
    connect(m_authority, &QLineEdit::textChanged, this, follow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_reason->text().trimmed(), m_authority->text().trimmed());
        accept();
    });
    follow();
    m_reason->setFocus();
}

void ReleaseDialog::setEffects(const std::optional<ReleaseEffects>& effects)
{
    QStringList sentences;
    if (!effects) {
        sentences << tr("What is over its time, and who asked to be erased, could not be counted.");
    } else if (!effects->overdue) {
        sentences << tr("How many of them are over their time is not worked out yet.");
    } else if (!effects->isOverdueExact) {
        sentences << tr("At least %1 of them are over their time, and nothing else holds them. Others are still being worked out.").arg(numberText(*effects->overdue));
    } else if (*effects->overdue > 0) {
        sentences << tr("%1 of them are over their time, and nothing else holds them.").arg(numberText(*effects->overdue));
    } else {
        sentences << tr("None of them that nothing else holds is over its time.");
    }
    if (effects && effects->erasures > 0) {
        sentences << tr("%Ln requests to be erased kept some of them, and can be judged again.", nullptr, int(effects->erasures));
    }
    m_counted->setText(sentences.join(u'\n'));
}

} // namespace cf::ui
