// What leaves a comparison: a report (HTML, PDF), JSON, a print.
#pragma once

#include "ui/compare/compare_pictures.h"

#include <QObject>

class QPrinter;
class QWidget;

namespace cf::ui {

enum class CompareFormat { Html, Pdf, Json };

class CompareOutput : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `over`. presenter: outlives it.
    CompareOutput(ComparePresenter& presenter, QWidget* over);

    void askAndExport(CompareFormat format);
    /// Answered by told(); the file is there whole or not at all. A report has pictures of the pages that differ, which are made first.
    void write(CompareFormat format, const QString& path);
    void askAndPrint();
    void print(QPrinter& printer);
    QByteArray bytes(CompareFormat format) const;

Q_SIGNALS:
    void told(const QString& sentence);

private:
    QString report() const;
    void save(CompareFormat format, const QString& path);
    ComparePresenter& m_presenter;
    PictureMaker m_pictures;
    QWidget* m_over;
};

} // namespace cf::ui
