#include "ui/repositories/mapping_dialog.h"

#include "ui/record/record_marks.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/mono_text.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace cf::ui {

MappingDialog::MappingDialog(QWidget* window, MappingPresenter::Parts parts, const Repository& repository)
    : Overlay(window, u"mappingDialog"_s, tr("Mapping of %1").arg(repository.name), 1080)
    , m_presenter(parts, repository)
    , m_text(new MonoText)
    , m_id(new QLineEdit)
    , m_problem(new Label({}, Type::Caption, Ink::Failed))
    , m_verdict(new Label({}, Type::BodyStrong))
    , m_statedHead(new SectionHeader(tr("What stands there")))
    , m_becomesHead(new SectionHeader(tr("What becomes of it")))
    , m_stated(new Facts)
    , m_becomes(new Facts)
    , m_try(button(u"mappingTry"_s, tr("Try")))
    , m_save(button(u"mappingSave"_s, tr("Save and read again"), {}, Emphasis::Primary))
{
    auto* sides = rowOf({makeText(), makeRecord()}, 16);
    auto* box = static_cast<QBoxLayout*>(sides->layout());
    box->setStretch(0, 2);
    box->setStretch(1, 3);
    content()->addWidget(sides, 1);
    auto* cancel = button(u"mappingCancel"_s, tr("Cancel"));
    addButtons({cancel, m_save});
    setKept(true);
    setLeastHeight(640);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, &m_presenter, &MappingPresenter::save);
    const auto tryNow = [this] { m_presenter.tryOn(m_id->text()); };
    connect(m_try, &QPushButton::clicked, this, tryNow);
    connect(m_id, &QLineEdit::returnPressed, this, tryNow);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_presenter.setText(m_text->toPlainText()); });
    connect(&m_presenter, &MappingPresenter::changed, this, &MappingDialog::follow);
    connect(&m_presenter, &MappingPresenter::saved, this, &QDialog::accept);
    follow();
    m_text->setFocus();
}

QWidget* MappingDialog::makeText()
{
    m_text->setObjectName(u"mappingText"_s);
    m_text->setAccessibleName(tr("Mapping"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setPlaceholderText(MappingPresenter::example());
    m_text->setPlainText(m_presenter.text());
    setScaledHeight(m_text, 120);
    m_problem->setObjectName(u"mappingProblem"_s);
    m_problem->setWrap(true);
    auto* help = new Label(tr("What the archive calls it = what it is here. It adds to what is usual for such a repository, and wins over it."),
                           Type::Caption, Ink::Name);
    help->setWrap(true);
    auto* side = column({help, m_text, m_problem}, 8);
    static_cast<QBoxLayout*>(side->layout())->setStretch(1, 1);
    return side;
}

QWidget* MappingDialog::makeRecord()
{
    m_id->setObjectName(u"mappingRecord"_s);
    m_id->setAccessibleName(tr("Id of a record there"));
    m_id->setPlaceholderText(tr("Id of a record there; any record without one"));
    m_verdict->setObjectName(u"mappingVerdict"_s);
    m_verdict->setWrap(true);
    m_stated->setObjectName(u"mappingStated"_s);
    m_stated->setAccessibleName(tr("What stands there"));
    m_stated->setNameWidth(200);
    m_becomes->setObjectName(u"mappingBecomes"_s);
    m_becomes->setAccessibleName(tr("What becomes of it"));
    m_becomes->setNameWidth(140);
    auto* record = column({m_becomesHead, m_becomes, m_statedHead, m_stated, nullptr}, 4, {4, 4, 4, 4});
    auto* ask = rowOf({m_id, m_try});
    static_cast<QBoxLayout*>(ask->layout())->setStretch(0, 1);
    auto* side = column({ask, m_verdict, scrolling(record, QPalette::Base)}, 8);
    static_cast<QBoxLayout*>(side->layout())->setStretch(2, 1);
    return side;
}

void MappingDialog::follow()
{
    const QString problem = m_presenter.problem();
    m_problem->setText(problem);
    m_text->setAccessibleDescription(problem);
    m_try->setEnabled(problem.isEmpty() && !m_presenter.isTrying());
    m_save->setEnabled(problem.isEmpty() && m_presenter.isChanged());
    if (!m_presenter.nativeId().isEmpty() && m_id->text().isEmpty()) {
        m_id->setText(m_presenter.nativeId());
    }
    m_stated->setFacts(factsFrom(m_presenter.stated()));
    m_becomes->setFacts(factsFrom(m_presenter.becomes()));
    const QString verdict = m_presenter.isTrying()            ? tr("Asking the archive…")
                            : !m_presenter.trouble().isEmpty() ? m_presenter.trouble()
                            : m_presenter.isStale()           ? tr("The mapping was changed since: try again")
                                                              : m_presenter.verdict();
    m_verdict->setText(verdict.isEmpty() ? tr("Try it on a record to see what becomes of it. Nothing is changed there or here.") : verdict);
    m_verdict->setInk(!m_presenter.trouble().isEmpty() ? Ink::Failed : Ink::Fact);
    const bool hasRecord = !m_presenter.nativeId().isEmpty();
    m_statedHead->setVisible(hasRecord);
    m_becomesHead->setVisible(hasRecord);
}

} // namespace cf::ui
