@echo off
rem Cronista's launcher for Windows: finds a JDK of 21 or later, builds on first use, starts the program.
setlocal EnableDelayedExpansion
set "HOME_DIR=%~dp0"
set "JDK="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%USERPROFILE%\.jdks\*") do if not defined JDK call :consider "%%~D"
if not defined JDK (
  echo cronista: no JDK of version 21 or later was found. Install one or set JAVA_HOME to it. 1>&2
  exit /b 3
)
set "JAR=%HOME_DIR%app\target\dist\cronista.jar"
if not exist "%JAR%" (
  echo cronista: building ^(once; a minute or two^) ... 1>&2
  pushd "%HOME_DIR%"
  set "JAVA_HOME=!JDK!"
  call mvn -B -q -Dfast -DskipTests -Dspotless.check.skip -pl app -am package 1>&2
  popd
)
if not exist "%JAR%" (
  echo cronista: the build failed 1>&2
  exit /b 3
)
"%JDK%\bin\java" -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dcronista.home="%HOME_DIR%." -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:consider
set "LINE="
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do set "LINE=%%~V"
for /f "tokens=1 delims=." %%M in ("!LINE!") do if %%M GEQ 21 set "JDK=%~1"
exit /b 0
