#include "ui/preservation/read_again_dialog.h"

#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int usualSample = 300, mostSample = 100'000;

} // namespace

ReadAgainDialog::ReadAgainDialog(QWidget* window, const evidence::PreservationBook& book)
    : Overlay(window, u"readAgainDialog"_s, tr("Read files again"), 520)
    , m_book(book)
    , m_due(new QRadioButton(tr("What is due")))
    , m_sample(new QRadioButton(tr("A random sample")))
    , m_all(new QRadioButton(tr("All files")))
    , m_count(new QSpinBox)
    , m_seed(new QLineEdit)
    , m_sentence(new Label({}, Type::Body, Ink::Secondary))
    , m_read(button(u"readAgainStart"_s, tr("Read"), {}, Emphasis::Primary))
{
    auto* what = new Label(tr("Each file is fetched from its repository, and its SHA-256 is compared with the one recorded when it was first read. Nothing is changed there."), Type::Body, Ink::Secondary);
    what->setWrap(true);
    m_due->setObjectName(u"readAgainDue"_s);
    m_sample->setObjectName(u"readAgainSample"_s);
    m_all->setObjectName(u"readAgainAll"_s);
    m_count->setObjectName(u"readAgainCount"_s);
    m_count->setAccessibleName(tr("Files in the sample"));
    m_count->setGroupSeparatorShown(true);
    m_count->setRange(1, int(std::clamp<qint64>(book.files(), 1, mostSample)));
    m_count->setValue(usualSample);
    m_seed->setObjectName(u"readAgainSeed"_s);
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setPlaceholderText(tr("made by the program"));
    m_seed->setMaxLength(100);
    m_sentence->setObjectName(u"readAgainSentence"_s);
    m_sentence->setWrap(true);
    content()->addWidget(what);
    QList<QWidget*> names;
    for (const evidence::ReadingStanding& one : book.repositories) {
        auto* tick = new QCheckBox(one.files.name);
        tick->setObjectName(u"readAgainOf-"_s + one.files.name);
        tick->setChecked(true);
        connect(tick, &QCheckBox::toggled, this, &ReadAgainDialog::follow);
        m_repositories << tick;
        names << tick;
    }
    content()->addWidget(column({m_due, m_sample, rowOf({titled(tr("Files"), m_count), titled(tr("Seed"), m_seed)}, 12, {24, 0, 0, 0}), m_all}, 8));
    content()->addWidget(column({new Label(tr("Repositories"), Type::Caption, Ink::Secondary), flowOf(names, 16)}, 4));
    content()->addWidget(m_sentence);
    auto* cancel = button(u"readAgainCancel"_s, tr("Cancel"));
    addButtons({cancel, m_read});
    for (QRadioButton* choice : {m_due, m_sample, m_all}) {
        connect(choice, &QRadioButton::toggled, this, &ReadAgainDialog::follow);
    }
    connect(m_count, &QSpinBox::valueChanged, this, &ReadAgainDialog::follow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_read, &QPushButton::clicked, this, &ReadAgainDialog::take);
    (book.due() > 0 ? m_due : m_sample)->setChecked(true);
    (book.due() > 0 ? m_due : m_sample)->setFocus();
    follow();
}

qint64 ReadAgainDialog::files(bool isDue) const
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < m_repositories.size(); ++i) {
        const evidence::ReadingStanding& one = m_book.repositories[size_t(i)];
        sum += !m_repositories[i]->isChecked() ? 0 : isDue ? one.files.due : one.files.files;
    }
    return sum;
}

void ReadAgainDialog::follow()
{
    const qint64 all = files(false), due = files(true);
    m_count->setEnabled(m_sample->isChecked());
    m_seed->setEnabled(m_sample->isChecked());
    const qint64 asked = m_due->isChecked() ? due : m_all->isChecked() ? all : m_count->value();
    QString sentence = tr("%1 of %2 files will be read.").arg(numberText(asked), numberText(all));
    if (m_sample->isChecked() && asked <= all && all > 0) {
        sentence += u' ' + tr("If all of them are as recorded, no more than %1 files are not, with 95 % confidence.").arg(numberText(mostNotIntact(all, asked, 0)));
    }
    if (asked > all) {
        sentence = tr("There are %1 files: a sample cannot be larger.").arg(numberText(all));
    } else if (asked == 0) {
        sentence = m_due->isChecked() ? tr("No file is due to be read again.") : tr("There is no file to be read.");
    }
    m_sentence->setText(sentence);
    m_read->setEnabled(asked > 0 && asked <= all);
}

void ReadAgainDialog::take()
{
    evidence::FixityWish wish;
    wish.of = m_due->isChecked() ? FixityOf::Due : m_all->isChecked() ? FixityOf::All : FixityOf::Sample;
    wish.sample = wish.of == FixityOf::Sample ? m_count->value() : 0;
    wish.seed = wish.of == FixityOf::Sample ? m_seed->text().trimmed() : QString();
    for (const QCheckBox* tick : m_repositories) {
        if (tick->isChecked()) {
            wish.repositories << tick->objectName().mid(12);
        }
    }
    Q_EMIT chosen(wish);
    accept();
}

} // namespace cf::ui
